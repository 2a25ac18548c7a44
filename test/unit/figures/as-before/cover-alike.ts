import type { Values } from '~/core/fields/value.ts';
import type { CellResult, GroupResult } from './shown-group.ts';

/** A group of a breakdown and the rows it is of. */
export interface ToldCell extends CellResult {
	values: readonly Values[];
}

/**
 * The cells of a breakdown with as many more covered as it takes that nobody can take the shown ones from everybody and be
 * left with people of one mind (domain V3, V6): what is covered is, taken together, of several. `resultOf`: what
 * would be told of some rows as one group.
 */
export function coverAlike(
	cells: readonly ToldCell[],
	resultOf: (values: readonly Values[]) => GroupResult,
): CellResult[] {
	const told = cells.map((cell) => ({ ...cell }));
	const rising = told.toSorted((a, b) => a.values.length - b.values.length);
	for (const next of rising) {
		const covered = told.filter(({ result }) => result.is !== 'shown');
		const left = covered.flatMap(({ values }) => values);
		const isAlike = left.length > 0 && resultOf(left).is === 'band';
		if (!isAlike) break;
		if (next.result.is === 'shown') next.result = { is: 'hidden', reason: 'merged' };
	}
	return told.map(({ cell, of, result }) => ({ cell, of, result }));
}
