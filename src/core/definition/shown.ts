import { codesOf } from '../fields/codes-of.ts';
import type { Field } from '../fields/field.ts';
import type { Values } from '../fields/value.ts';

/**
 * Whether a field is asked, given the other answers (`showIf`). A field whose condition hangs on a
 * field that is itself not asked is not asked either.
 */
export function isShown(field: Field, values: Values, fields: readonly Field[]): boolean {
	if (field.showIf === undefined) return true;
	const { field: id, is } = field.showIf;
	const other = fields.find((one) => one.id === id);
	if (other === undefined || other === field) return false;
	return codesOf(values[id]).includes(is) && isShown(other, values, fields);
}
