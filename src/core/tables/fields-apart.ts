import type { Definition } from '../definition/definition.ts';
import type { Field, FieldTypeName } from '../fields/field.ts';

/**
 * Ids of the fields of an anonymous tracker that say who somebody is rather than what they think:
 * department and role, what a matrix form asks once for all its rows (but for the period), and what is
 * asked only after one of these. They are never shown beside an answer, or department and level
 * together would tell whose it is.
 */
export function fieldsApart({ fields, matrix }: Definition): ReadonlySet<string> {
	const apart = new Set<string>();
	const isApart = ({ id, type, showIf }: Field) =>
		(type !== 'period' && matrix?.shared.includes(id)) ||
		types.has(type) ||
		(showIf !== undefined && apart.has(showIf.field));
	// A condition may hang on a condition: until nothing joins.
	for (let before = -1; before < apart.size;) {
		before = apart.size;
		for (const field of fields) if (isApart(field)) apart.add(field.id);
	}
	return apart;
}

const types: ReadonlySet<FieldTypeName> = new Set<FieldTypeName>(['department', 'role']);

/** The tracker without them: what its table may show, search, filter and sort by. */
export function withoutFieldsApart(definition: Definition): Definition {
	const apart = fieldsApart(definition);
	const isLeft = (id: string) => !apart.has(id);
	return {
		...definition,
		fields: definition.fields.filter(({ id }) => isLeft(id)),
		columns: definition.columns.filter(isLeft),
		summary: definition.summary.filter(isLeft),
	};
}
