import type { Field, FieldOf } from '~/core/fields/field.ts';
import { fieldTypeOf } from '~/core/fields/field-types.ts';
import { keyOfLink, labelOfLink } from '~/core/fields/link-value.ts';
import type { Value } from '~/core/fields/value.ts';
import { formatMoment } from './format-moment.ts';
import { maskPersonal } from '~/core/privacy/mask-personal.ts';

/**
 * An answer in words, as a list shows it; personal data (V12), and what is shown masked, masked unless `reveal`.
 * `null`: no answer.
 */
export function displayValue(
	field: Field,
	value: Value | null,
	locale: string,
	reveal = false,
): string | null {
	if (value === null) return null;
	if (field.type === 'rating' && value !== 'na') return ratingInWords(field.options, value);
	if (field.type === 'datetime' && typeof value === 'string') return formatMoment(value, locale);
	// Of a record that has no name any more nobody reads a raw key.
	if (field.type === 'link') return labelOfLink(value) ?? (keyOfLink(value) ? '—' : String(value));
	const name = field.type === 'text' && field.names?.[String(value)];
	if (name) return name;
	const text =
		field.type === 'evidence'
			? inBrackets(field, value, locale)
			: fieldTypeOf(field).toCell(value, field, 'labels');
	const shown = field.type === 'number' && field.unit ? `${text} ${field.unit}` : text;
	return (field.personal || field.shown) && !reveal ? maskPersonal(shown) : shown;
}

/** A cell of a file has half brackets and no blank before them, as the plan's table; people read it with either. */
function inBrackets(field: FieldOf<'evidence'>, value: Value, locale: string): string {
	const { toCell } = fieldTypeOf(field);
	if (typeof value !== 'object' || !('status' in value)) return toCell(value, field, 'labels');
	const { note } = value;
	const status = toCell({ status: value.status, note: null }, field, 'labels');
	if (note === null) return status;
	return status + (locale.startsWith('zh') ? `（${note}）` : ` (${note})`);
}

function ratingInWords(options: { code: string; label: string }[], value: Value): string {
	const anchor = options.find((option) => option.code === String(value))?.label;
	return anchor === undefined ? String(value) : `${String(value)} ${anchor}`;
}
