import type { ModuleChange } from './course.ts';
import type { Passed, Progress } from './progress.ts';

/** How a module stands: never begun, begun, passed, or passed in an edition of before and asked again. */
export type ModuleState = 'new' | 'begun' | 'passed' | 'again' | 'expired';

/** As much of a module and a course as is asked for. */
interface Module {
	id: string;
	edition: string;
	minutes: number;
}
interface Outline<Of extends Module> {
	valid: number | null;
	modules: readonly Of[];
}

/** How a module stands on a day; `valid` = months a pass holds, `null` = for good. */
export function stateOf(
	module: Module,
	progress: Progress,
	valid: number | null,
	today: string,
): ModuleState {
	const passed = passedNow(module, progress);
	if (passed && !isOver(passed.day, valid, today)) return 'passed';
	const own = progress.modules[module.id];
	if (own?.edition === module.edition && own.isAsking) return 'begun';
	if (passed) return 'expired';
	return (progress.passed[module.id] ?? []).length > 0 ? 'again' : 'new';
}

/** The newest pass of the module as it is today; `null` = none. One of an edition of before stays valid for that. */
export function passedNow(
	module: Pick<Module, 'id' | 'edition'>,
	progress: Progress,
): Passed | null {
	return (
		(progress.passed[module.id] ?? []).findLast(({ edition }) => edition === module.edition) ?? null
	);
}

/**
 * The material changes of what a module reads since it was passed in an edition of before; none where it is new, or
 * passed as it is. One that bears an earlier day and came later counts as well.
 */
export function changedSince(
	module: Pick<Module, 'id' | 'edition'> & { changes: readonly ModuleChange[] },
	progress: Progress,
): ModuleChange[] {
	const last = progress.passed[module.id]?.at(-1);
	if (!last || last.edition === module.edition) return [];
	const later = module.changes.filter(({ on }) => on >= last.day);
	if (later.length > 0) return later;
	const known = last.edition.split('+').slice(1);
	const newest = module.changes.filter(
		({ page }, at, all) => all.findIndex((one) => one.page === page) === at,
	);
	return newest.filter(({ version }) => !known.includes(version));
}

/** What of a course is done, and the minutes that are left. */
export function courseStanding<Of extends Module>(
	course: Outline<Of>,
	progress: Progress,
	today: string,
) {
	const open = course.modules.filter(
		(module) => stateOf(module, progress, course.valid, today) !== 'passed',
	);
	return {
		all: course.modules.length,
		passed: course.modules.length - open.length,
		minutes: open.reduce((sum, { minutes }) => sum + minutes, 0),
		/** The module to go on with; `null` = all are passed. */
		next: open.find(({ id }) => id === progress.at) ?? open[0] ?? null,
	};
}

/** The day from which a pass holds no longer, `months` later, a shorter month's last day included; `null` = never. */
export function endOfPass(day: string, months: number | null): string | null {
	if (months === null) return null;
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
	const end = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
	return end.toISOString().slice(0, 10);
}

function isOver(day: string, months: number | null, today: string): boolean {
	const end = endOfPass(day, months);
	return end !== null && today >= end;
}
