import type { Field } from '../fields/field.ts';
import type { Definition } from './definition.ts';

/** The fields that tell rounds apart: the period, and the choices for which a person answers once (`once`). */
export function roundFields({ fields, once }: Pick<Definition, 'fields' | 'once'>): Field[] {
	return fields.filter(
		({ id, type }) => type === 'period' || (type === 'choice' && once.includes(id)),
	);
}
