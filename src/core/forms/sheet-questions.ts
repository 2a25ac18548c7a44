import { isInUse } from '../entries/in-use.ts';
import type { Definition } from '../definition/definition.ts';
import type { Field } from '../fields/field.ts';
import { offeredRows, onlyRow, rowFields, sharedFields } from './rows.ts';

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
