import { type CountedCourse, isOfToday } from './count-passed.ts';
import type { PassedModule } from './passed-modules.ts';
import type { Roster } from './read-roster.ts';
import { personFinder, samePerson } from './same-person.ts';

/** Somebody who has not passed all of a course, and the modules that are left. */
export interface NotYet {
	department: string;
	/** The staff number, as the list writes it. */
	number: string;
	/** Ids of the modules. */
	modules: string[];
}

/** Who of a list with staff numbers has modules left; `null` = the list names nobody. */
export function whoHasNot(
	course: CountedCourse,
	passed: readonly PassedModule[],
	roster: Roster,
	today: string,
): NotYet[] | null {
	if (roster.numbers === null) return null;
	const find = personFinder(Object.values(roster.numbers).flat());
	const done = new Map<string, Set<string>>();
	for (const one of passed) {
		const module = course.modules.find(({ id }) => id === one.module);
		if (one.course !== course.id || one.person === null || !module) continue;
		if (!isOfToday(one, module.edition, course.valid, today)) continue;
		const key = find(one.person);
		done.set(key, (done.get(key) ?? new Set()).add(one.module));
	}
	return Object.entries(roster.numbers).flatMap(([department, numbers]) =>
		numbers.flatMap((number) => {
			const own = done.get(samePerson(number));
			const modules = course.modules.map(({ id }) => id).filter((id) => !own?.has(id));
			return modules.length === 0 ? [] : [{ department, number, modules }];
		}),
	);
}
