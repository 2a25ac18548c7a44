import type { Field } from '../fields/field.ts';
import type { FieldRule } from './rules-of-field.ts';

/** How long, how large or what an answer may be by its field alone; `isNote`: the words beside a status. */
export function limitsOf(field: Field, isNote: boolean): FieldRule[] {
	if (isNote) return field.type === 'evidence' ? [longest(field.maxLength)] : [];
	switch (field.type) {
		case 'text':
		case 'longtext':
			return [longest(field.maxLength)];
		case 'link':
			return [{ condition: String.raw`regex(., '^https?://\S+$')`, key: 'not_a_link', params: {} }];
		case 'number':
			return [atLeast(field.minimum), atMost(field.maximum)].filter((rule) => rule !== null);
		default:
			return [];
	}
}

function longest(max: number): FieldRule {
	return { condition: `string-length(.) <= ${max}`, key: 'too_long', params: { max } };
}

function atLeast(min: number | null): FieldRule | null {
	return min === null ? null : { condition: `. >= ${min}`, key: 'too_small', params: { min } };
}

function atMost(max: number | null): FieldRule | null {
	return max === null ? null : { condition: `. <= ${max}`, key: 'too_large', params: { max } };
}
