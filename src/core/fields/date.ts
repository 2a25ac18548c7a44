import type { FieldType } from './field-type.ts';
import { otherEra } from './other-era.ts';
import { unreadable } from './problem.ts';
import { readDay } from './read-day.ts';

/** A day, or a month where the day is not known (X14). */
export const dateField: FieldType<'date'> = {
	normalise: (value) =>
		typeof value === 'string' && /^\d{4}-\d{2}(-\d{2})?$/.test(value) ? readDay(value) : null,
	toCell: (value) => value ?? '',
	fromCell(cell, field) {
		if (cell.trim() === '') return { ok: true, value: null };
		const value = readDay(cell);
		return value === null ? unreadable(field, 'not_a_date', cell) : { ok: true, value };
	},
	problems: otherEra,
	canonical: (value) => value,
	// Not `date`: a month without its day is no date to Frictionless.
	schemaType: 'any',
};
