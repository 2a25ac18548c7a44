import { fieldTypeOf } from '../fields/field-types.ts';
import type { Field } from '../fields/field.ts';
import type { Values } from '../fields/value.ts';

/**
 * A field's answer as a person reads it in a table: labels instead of codes, moments without the
 * `T` and the offset of this device's own zone. Empty where there is no answer.
 */
export function cellText(values: Values, field: Field): string {
	const value = answerOf(values, field);
	if (value === null) return '';
	const cell = fieldTypeOf(field).toCell(value, field, 'labels');
	return field.type === 'datetime' ? momentText(cell) : cell;
}

/** The answer under the field's id or one it had before; `null` where there is none. */
export function answerOf(values: Values, field: Field): Values[string] {
	for (const id of [field.id, ...field.formerly]) {
		const value = Object.hasOwn(values, id) ? values[id] : null;
		if (value !== null && value !== undefined) return value;
	}
	return null;
}

/** `2026-11-23T19:40:05+08:00` as `2026-11-23 19:40`; the offset stays where it is another zone's. */
export function momentText(moment: string): string {
	const parts = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/.exec(
		moment,
	);
	if (!parts) return moment;
	const [, day, time, offset] = parts;
	const own = offset === undefined || offset === ownOffset(moment);
	return own ? `${day} ${time}` : `${day} ${time} ${offset}`;
}

function ownOffset(moment: string): string {
	const minutes = -new Date(moment).getTimezoneOffset();
	const size = Math.abs(minutes);
	const two = (count: number) => String(count).padStart(2, '0');
	return `${minutes < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}:${two(size % 60)}`;
}
