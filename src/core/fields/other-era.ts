import { type Problem, problemOf } from './problem.ts';

/** How far Buddhist years are ahead: 2569 is 2026. */
const ahead = 543;

/** What is to be put right where a day, a moment or a quarter bears a year as Thai calendars count them; nobody means the one to come. */
export function otherEra(value: string, field: { id: string }): Problem[] {
	const year = Number(value.slice(0, 4));
	if (!(year >= 2400)) return [];
	// As words: no language writes a year with a sign between its thousands.
	return [problemOf(field, 'other_era', { year: `${year}`, ours: `${year - ahead}` })];
}
