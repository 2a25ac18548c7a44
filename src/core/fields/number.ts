import type { FieldType } from './field-type.ts';
import { fold } from '../text/fold.ts';
import { problemOf, unreadable } from './problem.ts';

/** A finite number, perhaps with bounds and a unit. */
export const numberField: FieldType<'number'> = {
	normalise: (value) => (typeof value === 'number' && Number.isFinite(value) ? value + 0 : null),
	toCell: (value) => (value === null ? '' : String(value)),
	fromCell(cell, field) {
		if (cell.trim() === '') return { ok: true, value: null };
		const value = readNumber(cell, field.unit);
		return value === null ? unreadable(field, 'not_a_number', cell) : { ok: true, value };
	},
	problems(value, field) {
		if (field.whole && !Number.isInteger(value)) return [problemOf(field, 'not_whole')];
		if (field.minimum !== null && value < field.minimum)
			return [problemOf(field, 'too_small', { min: field.minimum })];
		if (field.maximum !== null && value > field.maximum)
			return [problemOf(field, 'too_large', { max: field.maximum })];
		// Of more than sixteen digits the last ones would be others.
		return Math.abs(value) > Number.MAX_SAFE_INTEGER ? [problemOf(field, 'long_number')] : [];
	},
	canonical: (value) => value,
	schemaType: 'number',
};

/**
 * Reads `4`, `４`, `4.0`, `-0.5`, `−25` as pages write it, `1,234`, `1e3` and a number followed by its unit as the form writes it.
 * `null` where it is not plainly one number; `0,125` is no thousand.
 */
export function readNumber(cell: string, unit?: string): number | null {
	let text = fold(cell).replace('−', '-');
	if (unit !== undefined && text.endsWith(fold(unit)))
		text = text.slice(0, text.length - fold(unit).length).trimEnd();
	if (/^[-+]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(text)) text = text.replaceAll(',', '');
	if (!/^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/.test(text)) return null;
	const value = Number(text);
	return Number.isFinite(value) ? value + 0 : null;
}
