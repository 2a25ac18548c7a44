import { useEffect, useRef, useState } from 'preact/hooks';
import type { Course, CourseModule } from '~/core/training/course.ts';
import { type ModuleProgress, noProgress, type Progress } from '~/core/training/progress.ts';
import { beginModule, isPassed } from '~/core/training/take-module.ts';
import { companyToday } from '~/device/company-today.ts';
import type { ProgressShelf } from './progress-shelf.ts';

/** What a learner does to their progress; what was marked is kept before it is shown. */
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
	/** Notes whether a module's thing to do was done. */
	did: (module: CourseModule, isDone: boolean) => void;
}

/** How far one is in a course, kept on its shelf alone. */
export function useProgress(course: Course, shelf: ProgressShelf): Progressing {
	const [read, setProgress] = useState<Progress | null>(null);
	const progress = read ?? noProgress;
	/** What is on its way to the disk, and not shown yet, counts for what is done meanwhile. */
	const newest = useRef(noProgress);
	// The page was built for everybody: what was kept comes in before it can be taken on.
	useEffect(() => {
		void shelf.read().then((kept) => {
			newest.current = kept;
			setProgress(kept);
		});
	}, [shelf]);
	const [isKept, setKept] = useState(true);
	const change = (changed: Progress) => {
		// Until what was kept is in, anything written would take its place.
		if (read === null) return;
		const next = { ...changed, step: (newest.current.step ?? 0) + 1 };
		newest.current = next;
		const open = next.modules[next.at ?? '']?.open;
		const keeping = shelf.keep(next).then(setKept);
		// What is typed or chosen shows at once; what counts, when it can no longer be lost.
		if (open && open.isRight === null) setProgress(next);
		// What was done meanwhile is further on, and stays.
		else void keeping.then(() => setProgress((now) => (isBefore(next, now) ? now : next)));
	};
	const passedOf = (module: CourseModule) => newest.current.passed[module.id] ?? [];
	return {
		progress,
		isRead: read !== null,
		isKept,
		open: (module) => change({ ...newest.current, at: module?.id ?? null }),
		take: (module, own) => {
			const isDone = own.isAsking && own.open === null && isPassed(module, own, course.pass);
			const wasDone = isDone && isPassedBefore(module, newest.current, course.pass);
			const passed = { edition: module.edition, day: companyToday(), isRecorded: false };
			change({
				...newest.current,
				at: module.id,
				modules: { ...newest.current.modules, [module.id]: own },
				passed:
					isDone && !wasDone
						? { ...newest.current.passed, [module.id]: [...passedOf(module), passed] }
						: newest.current.passed,
			});
		},
		did: ({ id }, isDone) => {
			const others = (newest.current.did ?? []).filter((one) => one !== id);
			change({ ...newest.current, did: isDone ? [...others, id] : others });
		},
		record: (modules) =>
			change({
				...newest.current,
				passed: {
					...newest.current.passed,
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

/** Whether somebody had begun the module in another edition: what they had answered is about that one. */
export function isBegunAnew(module: CourseModule, progress: Progress): boolean {
	const own = progress.modules[module.id];
	return own !== undefined && own.edition !== module.edition;
}

function isPassedBefore(module: CourseModule, progress: Progress, pass: number): boolean {
	const own = progress.modules[module.id];
	return own?.edition === module.edition && own.open === null && isPassed(module, own, pass);
}

const isBefore = (one: Progress, other: Progress | null) => (one.step ?? 0) < (other?.step ?? 0);

function newSeed(): string {
	return String(crypto.getRandomValues(new Uint32Array(1))[0]);
}
