import { type Problem, problemOf } from './problem.ts';

/** Years that are Buddhist ones of people who live; 9999-12-31 of other programs means no end. */
const [first, last] = [2400, 2700];

/** How far Buddhist years are ahead: 2569 is 2026. */
const ahead = 543;

/** What is to be put right where a day, a moment or a quarter bears a year as Thai calendars count them; nobody means the one to come. */
export function otherEra(value: string, field: { id: string }): Problem[] {
	const year = Number(value.slice(0, 4));
	if (!(year >= first && year <= last)) return [];
	// As words: no language writes a year with a sign between its thousands.
	return [problemOf(field, 'other_era', { year: `${year}`, ours: `${year - ahead}` })];
}
