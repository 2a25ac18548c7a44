import { cleanLine, cleanText, countCharacters } from '../text/clean-text.ts';
import type { FieldType } from './field-type.ts';
import { problemOf } from './problem.ts';

/** What `text` and `longtext` share; they differ in whether line breaks stay. */
export function createTextType<T extends 'text' | 'longtext'>(type: T): FieldType<T> {
	const clean = type === 'text' ? cleanLine : cleanText;
	return {
		normalise: (value) => clean(value),
		toCell: (value) => value ?? '',
		fromCell: (cell) => ({ ok: true, value: clean(cell) }),
		problems: (value, field) =>
			countCharacters(value) > field.maxLength
				? [problemOf(field, 'too_long', { max: field.maxLength })]
				: [],
		canonical: (value) => value,
		schemaType: 'string',
	};
}
