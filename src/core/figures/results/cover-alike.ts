import { mergeTallies, type Tally } from '../tally.ts';
import type { CellResult, GroupResult } from './result-view.ts';

/** A group of a breakdown and the answers that count of it. */
export interface ToldCell extends CellResult {
	tally: Tally;
}

/**
 * The cells of a breakdown with as many more covered as it takes that nobody can take the shown ones from everybody and be
 * left with people of one mind (domain V3, V6): what is covered is, taken together, of several. `resultOf`: what
 * would be told of some rows as one group.
 */
export function coverAlike(
	cells: readonly ToldCell[],
	resultOf: (tally: Tally) => GroupResult,
): CellResult[] {
	const told = cells.map((cell) => ({ ...cell }));
	const rising = told.toSorted((a, b) => a.tally.n - b.tally.n);
	for (const next of rising) {
		const covered = told.filter(({ result }) => result.is !== 'shown');
		const left = mergeTallies(covered.map(({ tally }) => tally));
		if (left.n === 0 || resultOf(left).is !== 'band') break;
		if (next.result.is === 'shown') next.result = { is: 'hidden', reason: 'merged' };
	}
	return told.map(({ cell, of, result }) => ({ cell, of, result }));
}
