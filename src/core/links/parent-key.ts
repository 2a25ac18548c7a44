import type { Definition } from '../definition/definition.ts';
import { answerOf } from '../entries/answer-of.ts';
import { keyOfLink, trackerOfKey } from '../fields/link-value.ts';
import type { Values } from '../fields/value.ts';

/** The full key of the record these answers belong to; `null` where they belong to none that could be. */
export function parentKeyOf(
	values: Values,
	{ parent, fields }: Pick<Definition, 'parent' | 'fields'>,
): string | null {
	const field = fields.find(({ id }) => id === parent?.field);
	if (!parent || !field) return null;
	const key = keyOfLink(answerOf(values, field));
	return key !== null && parent.trackers.includes(trackerOfKey(key)) ? key : null;
}

/** Whether a child names no record because it need not: it stands alone. */
export function standsAlone(
	values: Values,
	{ parent, fields }: Pick<Definition, 'parent' | 'fields'>,
): boolean {
	const field = fields.find(({ id }) => id === parent?.field);
	return field !== undefined && !field.required && answerOf(values, field) === null;
}
