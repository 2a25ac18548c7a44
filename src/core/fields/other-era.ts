import { type Problem, problemOf } from './problem.ts';

/** How far Buddhist years are ahead: 2569 is 2026. */
const ahead = 543;

/** What is to be put right where a day, a moment or a quarter bears a year as Thai calendars count them; nobody means the one to come. */
export function otherEra(value: string, field: { id: string }): Problem[] {
	// Of people who live, 2400 to 2699; by 9999-12-31 other programs mean no end.
	const [year] = /^2[4-6]../.exec(value) ?? [];
	// As words: no language writes a year with a sign between its thousands.
	return year ? [problemOf(field, 'other_era', { year, ours: `${+year - ahead}` })] : [];
}
