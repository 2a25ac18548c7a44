import type { Field } from '~/core/fields/field.ts';
import { numberedOptions } from '~/core/forms/numbered-options.ts';

/**
 * A field as it is typed from paper: every choice with its number before its words, as printed, and
 * without the helping lines, which the typist need not read.
 */
export function numberedField(field: Field): Field {
	const { help: _, ...bare } = field;
	const numbers = new Map(
		numberedOptions(field).map(({ number, option }) => [option.code, number]),
	);
	if (!('options' in bare)) return bare;
	const options = bare.options.map(({ help: _help, ...option }) => {
		const number = numbers.get(option.code);
		// A scale says its scores by itself.
		const bears = number !== undefined && !(field.type === 'rating' && number > 0);
		return bears ? { ...option, label: `${number} ${option.label}` } : option;
	});
	// Another list of options leaves the field what it was, which the compiler cannot follow for a union.
	return { ...bare, options } as Field;
}
