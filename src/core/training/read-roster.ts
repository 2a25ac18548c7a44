import { foldUnspaced } from '../text/fold.ts';
import { departmentColumn, numberColumn } from './roster-columns.ts';
import { samePerson } from './same-person.ts';

/** Who is to be trained, as HR's own list says; it stays on HR's machine. */
export interface Roster {
	/** The day it was read in. */
	on: string;
	/** How many are to be trained, by department. */
	people: Record<string, number>;
	/** Their staff numbers by department; `null` = the company names nobody in training, so none was kept. */
	numbers: Record<string, string[]> | null;
}

/** A department, and all the names it goes by in a list. */
export interface RosterDepartment {
	code: string;
	names: readonly string[];
}

/** A list that was read, or what is wrong with it. */
export type ReadRoster =
	| { kind: 'read'; roster: Roster; doubles: number; unknown: string[] }
	| { kind: 'no_department' | 'no_number' | 'empty' };

/**
 * Reads a list of who is to be trained: a first row of heads with a department and, where persons are named, a staff
 * number; all other columns, names among them, are not looked at. A number that stands twice counts once.
 */
export function readRoster(
	rows: readonly (readonly string[])[],
	departments: readonly RosterDepartment[],
	isNamed: boolean,
	on: string,
): ReadRoster {
	const [heads = [], ...lines] = rows;
	const [at, numberAt] = [departmentColumn(heads), numberColumn(heads)];
	if (lines.length === 0) return { kind: 'empty' };
	if (at < 0) return { kind: 'no_department' };
	if (isNamed && numberAt < 0) return { kind: 'no_number' };
	const codes = new Map(
		departments.flatMap(({ code, names }) =>
			[code, ...names].map((name) => [foldUnspaced(name), code] as const),
		),
	);
	const [seen, unknown] = [new Set<string>(), new Set<string>()];
	const people: Record<string, number> = {};
	const numbers: Record<string, string[]> = {};
	let doubles = 0;
	for (const line of lines) {
		const name = (line[at] ?? '').trim();
		const code = codes.get(foldUnspaced(name));
		const number = numberAt < 0 ? '' : (line[numberAt] ?? '').trim();
		if (code === undefined) {
			unknown.add(name);
			continue;
		}
		if (number !== '' && seen.has(samePerson(number))) {
			doubles += 1;
			continue;
		}
		seen.add(samePerson(number));
		people[code] = (people[code] ?? 0) + 1;
		if (number !== '') numbers[code] = [...(numbers[code] ?? []), number];
	}
	if (Object.keys(people).length === 0) return { kind: 'empty' };
	const roster = { on, people, numbers: isNamed ? numbers : null };
	return { kind: 'read', roster, doubles, unknown: [...unknown] };
}
