import type { RawField } from './field-schema.ts';

/** Whether a field says to which record of these trackers one belongs: its `to` is these very trackers. */
export function isParentField(field: RawField, parents: readonly string[]): boolean {
	if (field.type !== 'link') return false;
	return field.to.length === parents.length && parents.every((id) => field.to.includes(id));
}
