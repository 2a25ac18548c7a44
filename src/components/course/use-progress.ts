import { useLayoutEffect, useState } from 'preact/hooks';
import { localDay } from './today.ts';
import type { Course, CourseModule } from '~/core/training/course.ts';
import { type ModuleProgress, noProgress, type Progress } from '~/core/training/progress.ts';
import { readProgress } from '~/core/training/read-progress.ts';
import { beginModule, isPassed } from '~/core/training/take-module.ts';
import { keep, readKept } from '~/device/kept.ts';

/** What a learner does to their progress; every step is kept before it is shown. */
export interface Progressing {
	progress: Progress;
	/** What the device has kept is in. */
	isRead: boolean;
	/** `false` = this browser keeps nothing: what is done here is gone with the page. */
	isKept: boolean;
	open: (module: CourseModule | null) => void;
	/** Takes the module on, and notes the day when it passes it. */
	take: (module: CourseModule, own: ModuleProgress) => void;
	/** Notes that these passes were written into the register of completions. */
	record: (modules: readonly CourseModule[]) => void;
}

/** How far one is in a course, kept on this device alone. */
export function useProgress(course: Course): Progressing {
	const [read, setProgress] = useState<Progress | null>(null);
	const progress = read ?? noProgress;
	// The page was built for everybody: what this device has kept comes in before it is looked at.
	useLayoutEffect(() => setProgress(readProgress(readKept('course', course.id))), [course.id]);
	const [isKept, setKept] = useState(true);
	const change = (next: Progress) => {
		setKept(keep('course', JSON.stringify(next), course.id));
		setProgress(next);
	};
	const passedOf = (module: CourseModule) => progress.passed[module.id] ?? [];
	return {
		progress,
		isRead: read !== null,
		isKept,
		open: (module) => change({ ...progress, at: module?.id ?? null }),
		take: (module, own) => {
			const isDone = own.isAsking && own.open === null && isPassed(module, own, course.pass);
			const wasDone = isDone && isPassedBefore(module, progress, course.pass);
			const passed = { edition: module.edition, day: localDay(), isRecorded: false };
			change({
				...progress,
				at: module.id,
				modules: { ...progress.modules, [module.id]: own },
				passed:
					isDone && !wasDone
						? { ...progress.passed, [module.id]: [...passedOf(module), passed] }
						: progress.passed,
			});
		},
		record: (modules) =>
			change({
				...progress,
				passed: {
					...progress.passed,
					...Object.fromEntries(
						modules.map((module) => [
							module.id,
							passedOf(module).map((one) =>
								one.edition === module.edition ? { ...one, isRecorded: true } : one,
							),
						]),
					),
				},
			}),
	};
}

/** The progress of a module as it is today, begun where it is not or was of another edition. */
export function ownProgress(module: CourseModule, progress: Progress): ModuleProgress {
	const own = progress.modules[module.id];
	return own?.edition === module.edition ? own : beginModule(module, newSeed());
}

function isPassedBefore(module: CourseModule, progress: Progress, pass: number): boolean {
	const own = progress.modules[module.id];
	return own?.edition === module.edition && own.open === null && isPassed(module, own, pass);
}

function newSeed(): string {
	return String(crypto.getRandomValues(new Uint32Array(1))[0]);
}
