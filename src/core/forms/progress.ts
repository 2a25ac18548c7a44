import type { Definition } from '../definition/definition.ts';
import type { Draft } from './draft.ts';
import { filledRows, rowOptions, valuesOfRow } from './draft-rows.ts';
import { askedFields, onlyRow, rowFields } from './rows.ts';

/** How far a form is filled in. */
export interface Progress {
	done: number;
	total: number;
}

/**
 * Of a matrix its rows; of any other form the questions asked now that a person has to answer, or all
 * where that is but one. What begins with an answer does not count.
 */
export function progressOf(draft: Draft, definition: Definition): Progress {
	if (definition.matrix)
		return {
			done: filledRows(draft, definition).length,
			total: rowOptions(definition, draft).length,
		};
	const values = valuesOfRow(draft, onlyRow, definition);
	const open = rowFields(definition).filter(({ initial }) => initial === undefined);
	const asked = askedFields(open, values, definition);
	const required = asked.filter((field) => field.required);
	const counted = required.length > 1 ? required : asked;
	const done = counted.filter(({ id }) => (values[id] ?? null) !== null).length;
	return { done, total: counted.length };
}
