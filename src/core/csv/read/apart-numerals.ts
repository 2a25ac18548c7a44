/**
 * A cell with a blank between a digit and one that is raised, lowered or circled: the footnote of `5²` and `2026-1-2①`
 * is no digit of the number, which nobody can read then. Alone, `④` is a 4.
 */
export function apartNumerals(cell: string): string {
	return raised.test(cell) ? cell.replace(between, ' ') : cell;
}

const raised = /\p{No}/u;
const between = /(?<=\p{N})(?=\p{No})|(?<=\p{No})(?=\p{N})/gu;
