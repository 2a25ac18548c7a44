import type { Field, FieldOf } from '../fields/field.ts';
import { keyOfLink, trackerOfKey } from '../fields/link-value.ts';
import type { Value } from '../fields/value.ts';

/**
 * A column that tells programs again what a link says, so that tables can be joined by it: the id of the
 * record, and its tracker where there may be several. Written beside the link, never read.
 */
export interface LinkedColumn {
	/** `_of_id`, `_of_tracker`: no field's id begins with a line. */
	name: string;
	cell(value: Value | null): string;
}

/** The columns that repeat a field; none for what leads to no record of a table. */
export function linkedColumns(field: Field): LinkedColumn[] {
	if (!leads(field)) return [];
	const key = (value: Value | null) => keyOfLink(value) ?? '';
	const id: LinkedColumn = {
		name: `_${field.id}_id`,
		cell: (value) => key(value).slice(key(value).indexOf('/') + 1),
	};
	const tracker: LinkedColumn = {
		name: `_${field.id}_tracker`,
		cell: (value) => trackerOfKey(key(value)),
	};
	return field.to.length > 1 ? [tracker, id] : [id];
}

/** Whether a column of a file only repeats a link of these fields. */
export function isLinkedColumn(key: string, fields: readonly Field[]): boolean {
	return (
		key.startsWith('_') &&
		fields.some(
			(field) => leads(field) && [`_${field.id}_id`, `_${field.id}_tracker`].includes(key),
		)
	);
}

function leads(field: Field): field is FieldOf<'link'> {
	return field.type === 'link' && field.to.length > 0;
}
