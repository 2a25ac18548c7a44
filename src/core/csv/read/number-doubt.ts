import type { Field } from '../../fields/field.ts';
import type { Problem } from '../../fields/problem.ts';
import { fold } from '../../text/fold.ts';
import { fileProblem } from './file-problem.ts';

/** Which signs within a number may be the point of its fraction or part its thousands, nobody can tell which. */
export type UnclearSigns = 'none' | 'commas' | 'commas_and_points';

/** What is known of where a number stands. */
export interface NumberCell {
	unclear: UnclearSigns;
	/** In a row of ours. */
	guarded: boolean;
}

/**
 * Why the number a cell was read as may be another one; `null`: it is that. `1,234` is a thousand times less where commas
 * are points, and of a whole number of more than sixteen digits the last ones would be others.
 */
export function numberDoubt(
	cell: string,
	value: unknown,
	{ label }: Field,
	{ unclear, guarded }: NumberCell,
): Problem | null {
	if (typeof value !== 'number') return null;
	const params = { column: label, cell: cell.trim().slice(0, 40) };
	// As we wrote it, it lost nothing on the way.
	const isOurs = guarded && String(value) === cell.trim();
	if (Math.abs(value) > Number.MAX_SAFE_INTEGER && !isOurs)
		return fileProblem('long_number', params);
	const text = fold(cell);
	const isUnclear = thousandsOfZero.test(text) || (unclear !== 'none' && signs[unclear].test(text));
	return isUnclear ? fileProblem('unclear_number', params) : null;
}

/** `0,125` is a fraction: no thousands begin with a zero. */
const thousandsOfZero = /^[-+−]?0\d*,/u;

/** One sign with three digits behind it; thousands never begin with a zero, and two signs tell which is which. */
const signs = {
	commas: /^[-+−]?[1-9]\d{0,2},\d{3}(?![\d.,])/u,
	commas_and_points: /^[-+−]?[1-9]\d{0,2}[.,]\d{3}(?![\d.,])/u,
};
