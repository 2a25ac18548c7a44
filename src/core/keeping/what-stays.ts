import type { Field, FieldOf } from '../fields/field.ts';
import { keyOfLink } from '../fields/link-value.ts';
import type { Evidence, Value } from '../fields/value.ts';

/**
 * What stays of the answer of a field that is counted. Of a link where it leads: whatever else stands in it is words.
 * Of a number the program gives only one in its form: a file may hold anything there. Of a status without its note.
 */
export function whatStays(value: Value | null, field: Field): Value | null {
	if (value === null) return null;
	if (field.type === 'link') return keyOfLink(value);
	if (field.type === 'made') return isGiven(value, field) ? value : null;
	if (field.type !== 'evidence') return value;
	const evidence = value as Evidence;
	return evidence.note === null ? evidence : { ...evidence, note: null };
}

/** Whether a number looks as the program gives it, 投诉-202611-003. */
function isGiven(value: Value, { prefix }: FieldOf<'made'>): boolean {
	if (typeof value !== 'string' || !value.startsWith(`${prefix}-`)) return false;
	return /^\d{6}-\d{3,9}$/.test(value.slice(prefix.length + 1));
}
