import { describe, expect, it } from 'vitest';
import { changedSince, courseStanding, stateOf } from '~/core/training/course-standing.ts';
import { noProgress, type Progress } from '~/core/training/progress.ts';
import { readProgress } from '~/core/training/read-progress.ts';
import { moduleOf } from './courses.ts';

const module = moduleOf(2);
const passed = (edition: string, day: string): Progress => ({
	...noProgress,
	passed: { module: [{ edition, day, isRecorded: false }] },
});

describe('a module that was passed', () => {
	it.each([
		['the day it was', '1', '2026-11-27', null, 'passed'],
		['years later, where it holds for good', '1', '2020-01-01', null, 'passed'],
		['a day before twelve months are over', '1', '2025-11-28', 12, 'passed'],
		['when twelve months are over', '1', '2025-11-27', 12, 'expired'],
		['before the last day of a shorter month', '1', '2026-05-31', 6, 'passed'],
		['in an edition of before', '0', '2026-11-27', null, 'again'],
	] as const)('%s', (_, edition, day, valid, state) => {
		expect(stateOf(module, passed(edition, day), valid, '2026-11-27')).toBe(state);
	});

	it('for months that end in a shorter one is over on its last day', () => {
		expect(stateOf(module, passed('1', '2026-08-31'), 6, '2027-02-27')).toBe('passed');
		expect(stateOf(module, passed('1', '2026-08-31'), 6, '2027-02-28')).toBe('expired');
	});

	it.each([
		['says nothing where it never was', null, '1+1.2', []],
		['says nothing as it is today', ['1+1.2', '2026-12-01'], '1+1.2', []],
		['in an edition of before: what came since', ['1', '2026-12-01'], '1+1.2', ['1.2', '1.1']],
		['only what came since', ['1+1.1', '2026-12-15'], '1+1.2', ['1.2']],
		['what bears an earlier day', ['1+1.1', '2027-03-01'], '1+1.2', ['1.2']],
	] as const)('%s', (_, was, edition, versions) => {
		const changes = [
			{ version: '1.2', on: '2027-01-05' },
			{ version: '1.1', on: '2026-12-10' },
		].map((one) => ({
			...{ ...one, page: 'a', title: 'A', what: '', isMaterial: true, sections: [] },
		}));
		const found = changedSince(
			{ ...module, edition, changes },
			was ? passed(was[0], was[1]) : noProgress,
		);
		expect(found.map(({ version }) => version)).toEqual(versions);
	});

	it('leaves the minutes of the others, and leads to the first of them', () => {
		const other = { ...moduleOf(1), id: 'other', minutes: 7 };
		const course = { valid: null, modules: [module, other] };
		expect(courseStanding(course, passed('1', '2026-11-27'), '2026-11-27')).toMatchObject({
			passed: 1,
			all: 2,
			minutes: 7,
			next: other,
		});
	});
});

describe('what a device kept', () => {
	it.each([['{'], ['null'], ['[]'], ['{"at":null}'], ['{"at":null,"modules":[],"passed":{}}']])(
		'that is %s is nothing begun',
		(text) => {
			expect(readProgress(text)).toBe(noProgress);
		},
	);

	it('is read as it was', () => {
		const progress = passed('1+1.2', '2026-11-27');
		expect(readProgress(JSON.stringify(progress))).toEqual(progress);
	});
});
