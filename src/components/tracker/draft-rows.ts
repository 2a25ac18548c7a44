import type { Definition } from '~/core/definition/definition.ts';
import { isShown } from '~/core/definition/shown.ts';
import { isUntouched } from '~/core/entries/initial-value.ts';
import type { Field, Option } from '~/core/fields/field.ts';
import type { Values } from '~/core/fields/value.ts';
import type { Draft } from '~/storage/drafts.ts';
import { rowFields } from '~/storage/start-draft.ts';

/** The row of a form without a matrix. */
export const onlyRow = '';

/** Those of `fields` that are asked now. A retired one is asked only where it holds an answer. */
export function askedFields(fields: Field[], values: Values, definition: Definition): Field[] {
	return fields.filter(
		(field) =>
			isShown(field, values, definition.fields) &&
			!(field.retired && (values[field.id] ?? null) === null),
	);
}

/** Fields asked once for the whole form. Empty where there is no matrix. */
export function sharedFields({ fields, matrix }: Definition): Field[] {
	return fields.filter(({ id }) => matrix?.shared.includes(id));
}

/** The rows of the form: those the draft has, and without a draft the options still offered. */
export function rowOptions({ fields, matrix }: Definition, draft: Draft | null): Option[] {
	const field = fields.find(({ id }) => id === matrix?.field);
	if (!field || !('options' in field)) return [];
	return field.options.filter(({ code, retired }) => (draft ? code in draft.ids : !retired));
}

/** Whether the draft changes records that are there, rather than making new ones. */
export function isEdit(draft: Draft): boolean {
	return Object.keys(draft.base).length > 0;
}

/** All answers of one row, the shared ones and the row's own code included. */
export function valuesOfRow(draft: Draft, row: string, { matrix }: Definition): Values {
	const own = draft.rows[row] ?? {};
	return matrix ? { ...draft.shared, ...own, [matrix.field]: row } : own;
}

/** The rows somebody has written in, in the form's order. A row left blank makes no record. */
export function filledRows(draft: Draft, definition: Definition): string[] {
	const rows = definition.matrix
		? rowOptions(definition, draft).map((option) => option.code)
		: [onlyRow];
	return rows.filter((row) => !isUntouched(draft.rows[row] ?? {}, rowFields(definition)));
}

/** Whether nothing at all has been written: such a draft is not worth keeping. */
export function isBlankDraft(draft: Draft, definition: Definition): boolean {
	return (
		filledRows(draft, definition).length === 0 &&
		isUntouched(draft.shared, sharedFields(definition))
	);
}
