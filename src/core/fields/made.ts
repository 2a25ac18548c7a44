import { cleanLine } from '../text/clean-text.ts';
import type { FieldType } from './field-type.ts';

/** A number the program gives a record when it is first saved, such as 投诉-202611-003. Never typed. */
export const madeField: FieldType<'made'> = {
	normalise: (value) => cleanLine(value),
	toCell: (value) => value ?? '',
	fromCell: (cell) => ({ ok: true, value: cleanLine(cell) }),
	problems: () => [],
	canonical: (value) => value,
	schemaType: 'string',
};
