import { type Cell, partitionOf } from '../privacy/wave/partition.ts';
import { endOfPass } from './course-standing.ts';
import type { PassedModule } from './passed-modules.ts';
import { personFinder } from './same-person.ts';

/** As much of a course as its completions are counted by. */
export interface CountedCourse {
	id: string;
	/** Months a pass holds; `null` = for good. */
	valid: number | null;
	modules: readonly { id: string; edition: string }[];
}

/** The passes of a module in a group. */
export interface PassedCount {
	/** In the edition of today, not expired. */
	now: number;
	/** Only in an edition of before, or so long ago that it is taken again. */
	before: number;
}

/** A group of departments, how many are to be trained, and how many of them passed, by module. */
export interface PassedGroup extends Cell {
	people: number;
	modules: Record<string, PassedCount>;
}

/** A course's completions as they may be told: everybody, and by department where no group is too small. */
export interface PassedTable {
	/** `null` = fewer than may be told together. */
	all: PassedGroup | null;
	/** `null` = told apart, a group would be too small. */
	groups: PassedGroup[] | null;
	/** There are records of departments that nobody is to be trained in: they are in no number. */
	hasOthers: boolean;
}

/**
 * Counts who passed the modules of a course, against how many are to be trained in each department. No group has fewer
 * than `fewest` people to be trained: small departments stand together (laws A5). A staff number counts once; `listed`: those of
 * HR's list, by which it is told whether two ways of writing one mean the same person.
 */
export function countPassed(
	course: CountedCourse,
	passed: readonly PassedModule[],
	people: Readonly<Record<string, number>>,
	fewest: number,
	today: string,
	listed: readonly string[] = [],
): PassedTable {
	const find = personFinder(listed);
	const there = Object.fromEntries(Object.entries(people).filter(([, count]) => count > 0));
	const own = passed.filter((one) => one.course === course.id);
	const inside = own.filter(({ department }) => department in there);
	const groupOf = (cell: Cell): PassedGroup => ({
		...cell,
		people: cell.of.reduce((sum, code) => sum + (there[code] ?? 0), 0),
		modules: countModules(
			course,
			inside.filter(({ department }) => cell.of.includes(department)),
			today,
			find,
		),
	});
	const all = groupOf({ id: '', of: Object.keys(there) });
	return {
		all: all.people < fewest ? null : all,
		groups: partitionOf(there, fewest)?.map(groupOf) ?? null,
		hasOthers: inside.length < own.length,
	};
}

function countModules(
	course: CountedCourse,
	passed: readonly PassedModule[],
	today: string,
	find: (number: string) => string,
): Record<string, PassedCount> {
	const counts = course.modules.map(({ id, edition }) => {
		const own = passed.filter(({ module }) => module === id);
		const holds = own.filter((one) => isOfToday(one, edition, course.valid, today));
		const now = countPeople(holds, find);
		const known = new Set(holds.flatMap(({ person }) => person ?? []).map(find));
		const rest = own.filter(
			(one) => !holds.includes(one) && !(one.person && known.has(find(one.person))),
		);
		return [id, { now, before: countPeople(rest, find) }] as const;
	});
	return Object.fromEntries(counts);
}

/** Whether a pass is of the module as it is today, and has not expired. */
export function isOfToday(
	{ edition, day }: PassedModule,
	current: string,
	valid: number | null,
	today: string,
): boolean {
	const end = endOfPass(day, valid);
	return edition === current && (end === null || today < end);
}

/** A number counts once; who gave none counts as often as there are records. */
function countPeople(passed: readonly PassedModule[], find: (number: string) => string): number {
	const named = passed.flatMap(({ person }) => person ?? []).map(find);
	return new Set(named).size + passed.filter(({ person }) => person === null).length;
}
