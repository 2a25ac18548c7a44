import type { Field } from '~/core/fields/field.ts';
import { fieldTypeOf } from '~/core/fields/field-types.ts';
import type { Value } from '~/core/fields/value.ts';
import { formatMoment } from './format-moment.ts';
import { maskPersonal } from '~/core/privacy/mask-personal.ts';

/** An answer in words, as a list shows it; personal data masked (V12). `null`: no answer. */
export function displayValue(field: Field, value: Value | null, locale: string): string | null {
	if (value === null) return null;
	if (field.type === 'rating' && value !== 'na') return ratingInWords(field.options, value);
	if (field.type === 'datetime' && typeof value === 'string') return formatMoment(value, locale);
	const text = fieldTypeOf(field).toCell(value, field, 'labels');
	const shown = field.type === 'number' && field.unit ? `${text} ${field.unit}` : text;
	return field.personal ? maskPersonal(shown) : shown;
}

function ratingInWords(options: { code: string; label: string }[], value: Value): string {
	const anchor = options.find((option) => option.code === String(value))?.label;
	return anchor === undefined ? String(value) : `${String(value)} ${anchor}`;
}
