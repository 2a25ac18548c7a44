import { describe, expect, it } from 'vitest';
import { noProgress, type Progress } from '~/core/training/progress.ts';
import { fromScorm, mostKept, sayTimespan, toScorm } from '~/core/training/scorm-state.ts';
import { courses } from './courses-taken.ts';

describe('what a learning platform keeps', () => {
	it.each(courses)('of %s stays below 4,096 characters and comes back whole', (_, course) => {
		const passed = Object.fromEntries(
			course.modules.map(({ id, edition }) => [
				id,
				[{ edition, day: '2026-11-27', isRecorded: false }],
			]),
		);
		const progress: Progress = { ...noProgress, at: course.modules[0]?.id ?? null, passed };
		const told = toScorm(course, progress);
		expect(told.suspend_data.length).toBeLessThan(mostKept / 4);
		expect(fromScorm(told.suspend_data)).toEqual(progress);
		expect([told.lesson_status, told.score]).toEqual(['passed', 100]);
	});

	it('of a course beyond all measure is cut at a whole part', () => {
		const modules = Array.from({ length: 500 }, (_, at) => ({ id: `part_${at}`, edition: '1' }));
		const passed = Object.fromEntries(
			modules.map(({ id }) => [id, [{ edition: '1', day: '2026-11-27', isRecorded: false }]]),
		);
		const { suspend_data } = toScorm({ modules }, { ...noProgress, passed });
		expect(suspend_data.length).toBeLessThan(mostKept);
		expect(suspend_data).toMatch(/part_\d+ 1 2026-11-27$/);
	});

	it('is not passed by an edition of before, and what is not ours is nothing begun', () => {
		const passed = { a: [{ edition: '1', day: '2026-11-27', isRecorded: false }] };
		const told = toScorm({ modules: [{ id: 'a', edition: '2' }] }, { ...noProgress, passed });
		expect([told.lesson_status, told.score]).toEqual(['incomplete', 0]);
		expect(fromScorm('{"x":1}').passed).toEqual({});
		expect(fromScorm('').at).toBeNull();
	});

	it.each([
		[0, '0000:00:00'],
		[3723.9, '0001:02:03'],
		[-5, '0000:00:00'],
	])('%s seconds are %s', (seconds, said) => {
		expect(sayTimespan(seconds)).toBe(said);
	});
});
