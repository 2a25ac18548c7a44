import type { Field } from '../../fields/field.ts';
import type { Problem } from '../../fields/problem.ts';
import { fold } from '../../text/fold.ts';
import { fileProblem } from './file-problem.ts';

/** Which signs within a number may be the point of its fraction or part its thousands, nobody can tell which. */
export type UnclearSigns = 'none' | 'commas' | 'commas_and_points';

/** What is known of where a number stands, and takes the names of columns whose fractions were cut. */
export interface NumberCell {
	unclear: UnclearSigns;
	/** In a row of ours. */
	guarded: boolean;
	rounded: Set<string>;
}

/**
 * Why the number a cell was read as may be another one; `null`: it is that. `1,234` is a thousand times less where commas
 * are points, and of a whole number of more than sixteen digits the last ones would be others.
 */
export function numberDoubt(
	cell: string,
	value: unknown,
	field: Field,
	{ unclear, guarded, rounded }: NumberCell,
): Problem | null {
	const text = fold(cell);
	const { label } = field;
	const params = { column: label, cell: cell.trim().slice(0, 40) };
	if (thousandsOfZero.test(text)) return fileProblem('unclear_number', params);
	if (typeof value !== 'number') return null;
	// As we wrote it, it lost nothing on the way.
	const isOurs = guarded && String(value) === cell.trim();
	if (isOurs) return null;
	if (Math.abs(value) > Number.MAX_SAFE_INTEGER || isShort(text))
		return fileProblem('long_number', params);
	// No fraction is an answer there, so that the sign parts thousands.
	const isWhole = field.type === 'number' && field.whole === true;
	if (!isWhole && unclear !== 'none' && signs[unclear].test(text))
		return fileProblem('unclear_number', params);
	if (!isKept(text, value)) rounded.add(label);
	return null;
}

/** `0,125` is a fraction: no thousands begin with a zero. */
const thousandsOfZero = /^[-+−]?0\d*,\d/u;

/** `1.23457E+11`, as spreadsheets show a number that is too long for them: the digits it does not show are gone. */
function isShort(text: string): boolean {
	const [, fraction = '', exponent] = /^[-+−]?\d(?:[.](\d*))?e\+(\d{2,3})/u.exec(text) ?? [];
	return exponent !== undefined && Number(exponent) > fraction.length;
}

/** Whether the number has all digits of its text: beyond the fifteenth only some have, and `1.23457E-05` is cut itself. */
function isKept(text: string, value: number): boolean {
	if (/\.\d{5,}e-/u.test(text)) return false;
	const digits = digitsOf(text);
	return digits.length <= surelyKept || digits === digitsOf(String(value));
}

const surelyKept = 15;

/** The digits that count, without what moves the point. */
function digitsOf(text: string): string {
	const [, number = ''] = /^[-+−]?([\d.,]*)/u.exec(text) ?? [];
	const digits = number.replace(/[.,]/g, '').replace(/^0+/, '');
	return number.includes('.') ? digits.replace(/0+$/, '') : digits;
}

/** One sign with three digits behind it; thousands never begin with a zero, and two signs tell which is which. */
const signs = {
	commas: /^[-+−]?[1-9]\d{0,2},\d{3}(?![\d.,])/u,
	commas_and_points: /^[-+−]?[1-9]\d{0,2}[.,]\d{3}(?![\d.,])/u,
};
