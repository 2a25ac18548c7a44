import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';

/** The entries an edit of `entry` covers: of a matrix form, all that were saved with it. */
export function savedTogether<E extends Entry>(
	entry: E,
	entries: E[],
	{ matrix }: Definition,
): E[] {
	if (!matrix || entry.submission === null) return [entry];
	return entries.filter(({ deleted, submission }) => !deleted && submission === entry.submission);
}
