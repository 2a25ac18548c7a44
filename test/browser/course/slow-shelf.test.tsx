import { renderHook } from './render-hook.tsx';
import { expect, it } from 'vitest';
import type { CourseModule } from '~/core/training/course.ts';
import { noProgress, type Progress } from '~/core/training/progress.ts';
import { useProgress } from '~/components/course/use-progress.ts';
import { moduleOf } from '../../unit/training/courses.ts';

const module: CourseModule = moduleOf(0);
const course = {
	...{ id: 'slow', version: 1, title: 'Slow', purpose: 'Slow.', audience: [], roles: [] },
	...{ pass: 80, valid: null, modules: [module] },
};
const passes = [{ edition: module.edition, day: '2026-01-02', isRecorded: true }];
const before: Progress = { ...noProgress, step: 7, passed: { [module.id]: passes } };

/** A shelf that answers when it is told to, and what was kept on it. */
function slowShelf() {
	const read = Promise.withResolvers<Progress>();
	const kept: Progress[] = [];
	const keep = async (progress: Progress) => {
		kept.push(progress);
		return await Promise.resolve(true);
	};
	return { shelf: { read: () => read.promise, keep }, answer: () => read.resolve(before), kept };
}

it('nothing is written over what a slow device has kept of a course, and what is pressed at once counts together', async () => {
	const { shelf, answer, kept } = slowShelf();
	const { current, stop } = renderHook(() => useProgress(course, shelf));
	current().open(module);
	expect(kept).toEqual([]);
	answer();
	await expect.poll(() => current().isRead).toBe(true);
	const progressing = current();
	progressing.open(module);
	progressing.record([module]);
	progressing.open(null);
	expect(kept.map(({ step, at }) => [step, at])).toEqual([
		[8, module.id],
		[9, module.id],
		[10, null],
	]);
	for (const { passed } of kept) expect(passed[module.id]).toEqual(passes);
	stop();
});
