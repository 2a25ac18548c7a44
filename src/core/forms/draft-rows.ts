import type { Definition } from '../definition/definition.ts';
import type { Option } from '../fields/field.ts';
import type { Values } from '../fields/value.ts';
import type { Draft } from './draft.ts';
import { isUntouched } from './initial-value.ts';
import { allRows, offeredRows, onlyRow, rowFields, sharedFields } from './rows.ts';

/** The rows of a matrix the draft has, to draw; `null`: those a new form has. */
export function rowOptions(definition: Definition, draft: Draft | null): Option[] {
	if (!draft) return offeredRows(definition);
	return allRows(definition).filter(({ code }) => Object.hasOwn(draft.ids, code));
}

/** Every row the draft has, in the form's order, then those the form does not know any more. */
export function rowsOfDraft({ rows, ids }: Draft, definition: Definition): string[] {
	const codes = allRows(definition).map(({ code }) => code);
	const all = new Set([...codes, ...Object.keys(rows), ...Object.keys(ids)]);
	return [...all].filter((row) => Object.hasOwn(rows, row) || Object.hasOwn(ids, row));
}

/** All answers of one row, the shared ones and the row's own code included. */
export function valuesOfRow(draft: Draft, row: string, { matrix }: Definition): Values {
	const own = draft.rows[row] ?? {};
	return matrix ? { ...draft.shared, ...own, [matrix.field]: row } : own;
}

/** Whether somebody has written in the row. One left blank makes no record. */
export function isFilled(draft: Draft, row: string, definition: Definition): boolean {
	return !isUntouched(draft.rows[row] ?? {}, rowFields(definition));
}

/** The rows somebody has written in, in the form's order. */
export function filledRows(draft: Draft, definition: Definition): string[] {
	const rows = definition.matrix
		? rowOptions(definition, draft).map(({ code }) => code)
		: [onlyRow];
	return rows.filter((row) => isFilled(draft, row, definition));
}

/** Whether nothing at all has been written: such a draft is not worth keeping. */
export function isBlankDraft(draft: Draft, definition: Definition): boolean {
	return (
		filledRows(draft, definition).length === 0 &&
		isUntouched(draft.shared, sharedFields(definition))
	);
}
