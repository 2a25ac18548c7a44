import type { Definition } from '../definition/definition.ts';
import type { Field } from '../fields/field.ts';
import type { Condition } from './xls-form.ts';

/** Gives the question a field is asked with, as seen from the question a condition is for; `null`: it is not asked. */
export type NameOf = (id: string) => string | null;

/** All of them; an empty text where there are none. */
export function all(conditions: readonly Condition[]): Condition {
	return joined(conditions, ' and ');
}

/** Any of them; `yes` alone decides. */
export function any(conditions: readonly Condition[]): Condition {
	return conditions.includes('yes') ? 'yes' : joined(conditions, ' or ');
}

function joined(conditions: readonly Condition[], by: string): Condition {
	const said = [...new Set(conditions.filter((one) => one !== ''))];
	return said.length > 1 ? said.map((one) => `(${one})`).join(by) : (said[0] ?? '');
}

/** That the answer of a field is one of some codes; without codes, that there is one. `null`: it is not asked. */
export function isOneOf(
	id: string,
	codes: readonly string[],
	{ fields }: Pick<Definition, 'fields'>,
	nameOf: NameOf,
): Condition | null {
	const field = fields.find((one) => one.id === id);
	const name = nameOf(id);
	if (!field || name === null) return null;
	if (codes.length === 0) return isAnswered(name);
	return any(codes.map((code) => isCode(field, name, code)));
}

export function isAnswered(name: string): Condition {
	return `\${${name}} != ''`;
}

function isCode({ type }: Field, name: string, code: string): Condition {
	return type === 'choices' ? `selected(\${${name}}, '${code}')` : `\${${name}} = '${code}'`;
}

/** When a field is asked (`showIf`), with all that this hangs on in turn; an empty text: always. */
export function relevantOf(field: Field, definition: Definition, nameOf: NameOf): Condition {
	if (field.showIf === undefined) return '';
	const { field: id, is } = field.showIf;
	const other = definition.fields.find((one) => one.id === id && one !== field);
	const said = isOneOf(id, [is], definition, nameOf);
	// What hangs on an answer nobody is asked for here is not asked either.
	if (!other || said === null) return 'false()';
	return all([relevantOf(other, definition, nameOf), said]);
}
