import type { FromCell, OffsetOf } from '../../fields/field-type.ts';
import { fieldTypeOf } from '../../fields/field-types.ts';
import type { Field, FieldTypeName } from '../../fields/field.ts';
import type { Value } from '../../fields/value.ts';

/**
 * As the field type reads a cell. Of types with few answers, what a cell says is worked out once: a
 * hundred thousand rows say the same few words. Never of what people put in words of their own.
 */
export function readKnownCell(cell: string, field: Field, offsetOf?: OffsetOf): FromCell<Value> {
	if (!fewAnswers.has(field.type) || cell.length > longest) {
		return fieldTypeOf(field).fromCell(cell, field, offsetOf);
	}
	const known = cells.get(field) ?? new Map<string, FromCell<Value>>();
	cells.set(field, known);
	const before = known.get(cell);
	if (before) return before;
	const read = fieldTypeOf(field).fromCell(cell, field);
	if (known.size >= most) known.clear();
	known.set(cell, read);
	return read;
}

const fewAnswers: ReadonlySet<FieldTypeName> = new Set<FieldTypeName>([
	'rating',
	'choice',
	'choices',
	'period',
	'department',
	'role',
]);

/** Longest cell that is kept, and how many of a field: files may hold anything. */
const longest = 100;
const most = 500;

const cells = new WeakMap<Field, Map<string, FromCell<Value>>>();
