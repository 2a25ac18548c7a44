import type { Definition } from '~/core/definition/definition.ts';

/** Whether a record is not done with when it is saved: something will be added to it, or put right, or a clock runs. */
export function livesOn({ children, clocks, views, append }: Definition): boolean {
	return !!append || [children, clocks, views].some(({ length }) => length > 0);
}

/**
 * What the card of a record offers, in this order: edit, duplicate, remove; so many of them. What is only ever
 * added is put right on its own page, and what has lines that belong to it is deleted where these are seen.
 */
export function countOfWays({ append, children }: Definition): number {
	if (append) return 0;
	return children.length > 0 ? 2 : 3;
}
