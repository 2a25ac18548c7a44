import type { FieldType } from './field-type.ts';
import type { FieldOf } from './field.ts';
import { fold } from '../text/fold.ts';
import { readNumber } from './number.ts';
import { readOption, writeOption } from './options.ts';
import { unreadable } from './problem.ts';
import type { ValueOf } from './value.ts';

/**
 * A score of 1 to 5, 1 the lowest (R14), or "not applicable", which is an answer but no score.
 * Cells hold the digit, so that a spreadsheet can count with it.
 */
export const ratingField: FieldType<'rating'> = {
	normalise: (value) => (value === 'na' || isScore(value) ? value : null),
	toCell(value, field, form) {
		if (value === null) return '';
		return value === 'na' ? writeOption('na', field.options, form) : String(value);
	},
	fromCell(cell, field) {
		if (cell.trim() === '') return { ok: true, value: null };
		const value = readRating(cell, field);
		return value === null ? unreadable(field, 'not_a_rating', cell) : { ok: true, value };
	},
	problems: () => [],
	canonical: (value) => value,
	schemaType: 'any',
};

/** Reads `4`, `４`, `4.0`, `4分`, `较好`, `4 较好`, `4（较好）`, `不适用`. */
function readRating(cell: string, field: FieldOf<'rating'>): ValueOf['rating'] | null {
	const number = readNumber(cell, '分');
	if (number !== null) return isScore(number) ? number : null;
	if (cell.length > 100) return null;
	const [, digit, anchor] = /^([1-5])\s?分?[\s:(=-]*([^()]+?)\)?$/.exec(fold(cell)) ?? [];
	const option = readOption(anchor ?? cell, field.options);
	if (option === null || (digit !== undefined && option.code !== digit)) return null;
	return option.code === 'na' ? 'na' : Number(option.code);
}

function isScore(value: unknown): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5;
}
