import { isInUse } from '../entries/in-use.ts';
import type { Definition } from '../definition/definition.ts';
import type { Field } from '../fields/field.ts';
import type { Draft } from './draft.ts';
import { rowOptions, valuesOfRow } from './draft-rows.ts';
import { askedFields, offeredRows, onlyRow, rowFields, sharedFields } from './rows.ts';

/** A question of a sheet: its field, and the row it is asked in; `null`: once for all rows. */
export interface SheetQuestion {
	row: string | null;
	field: Field;
}

/** Every question of a blank sheet, in the order it is printed in: what is asked once, then row by row. */
export function sheetQuestions(definition: Definition): SheetQuestion[] {
	const inUse = (fields: Field[]) => fields.filter((field) => isInUse(field));
	const rows = definition.matrix ? offeredRows(definition).map(({ code }) => code) : [onlyRow];
	const own = inUse(rowFields(definition));
	return [
		...inUse(sharedFields(definition)).map((field) => ({ row: null, field })),
		...rows.flatMap((row) => own.map((field) => ({ row, field }))),
	];
}

/** Those of them that are asked now, going by what is answered. */
export function questionsAsked(draft: Draft, definition: Definition): SheetQuestion[] {
	const rows = definition.matrix
		? rowOptions(definition, draft).map(({ code }) => code)
		: [onlyRow];
	const shared = askedFields(sharedFields(definition), draft.shared, definition);
	return [
		...shared.map((field) => ({ row: null, field })),
		...rows.flatMap((row) =>
			askedFields(rowFields(definition), valuesOfRow(draft, row, definition), definition).map(
				(field) => ({ row, field }),
			),
		),
	];
}
