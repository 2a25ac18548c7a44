import type { Definition } from '../../definition/definition.ts';
import type { Field, FieldTypeName } from '../../fields/field.ts';
import { fieldsApart } from '../../tables/fields-apart.ts';
import { roundFields } from '../../definition/round-fields.ts';

/** How what was answered is said: scores of 1 to 5, one of several, several of several, a number. */
export type ItemKind = 'scores' | 'one_of' | 'several' | 'number';

/** One question of a form whose answers are counted; of a matrix one for each of its rows. */
export interface Item {
	/** The field, and of a matrix the row's code: `score meeting_efficiency`. */
	id: string;
	field: string;
	/** The code of the matrix's row; `null` = the form is none. */
	option: string | null;
	kind: ItemKind;
}

const kinds: Partial<Record<FieldTypeName, ItemKind>> = {
	rating: 'scores',
	choice: 'one_of',
	department: 'one_of',
	role: 'one_of',
	choices: 'several',
	number: 'number',
};

/** The questions results are made of, in the order of the form: not who somebody is, nor what tells rounds apart. */
export function itemsOf(definition: Definition): Item[] {
	const { fields, matrix, anonymous, toldBy = [] } = definition;
	const left = new Set(roundFields(definition).map(({ id }) => id));
	if (anonymous) for (const id of fieldsApart(definition)) left.add(id);
	// How many answered of each is told with the groups, and of small ones not at all.
	for (const id of toldBy) left.add(id);
	if (matrix) left.add(matrix.field);
	const asked = fields.filter(
		({ id, personal, retired }) => !left.has(id) && !personal && !retired,
	);
	const rows = rowsOf(fields.find(({ id }) => id === matrix?.field));
	return rows.flatMap((option) =>
		asked.flatMap(({ id, type }) => {
			const kind = kinds[type];
			return kind
				? [{ id: option === null ? id : `${id} ${option}`, field: id, option, kind }]
				: [];
		}),
	);
}

/**
 * The fields results are told apart by: of an anonymous form what it asks people of themselves, of any other its
 * department. Of a form whose own choices say what it is about (`toldBy`) by these as well. Never two of them crossed.
 */
export function breakdownsOf(definition: Definition): Field[] {
	const { fields, anonymous, toldBy = [] } = definition;
	const rounds = new Set(roundFields(definition).map(({ id }) => id));
	const apart = fieldsApart(definition);
	const oneOf = new Set<FieldTypeName>(['choice', 'department', 'role']);
	return fields.filter(({ id, type, showIf }) => {
		if (rounds.has(id) || showIf !== undefined || !oneOf.has(type)) return false;
		return anonymous ? apart.has(id) || toldBy.includes(id) : type === 'department';
	});
}

function rowsOf(field: Field | undefined): (string | null)[] {
	if (!field || !('options' in field)) return [null];
	return field.options.flatMap(({ code, retired }) => (retired ? [] : [code]));
}
