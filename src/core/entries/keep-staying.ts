import type { Definition } from '../definition/definition.ts';
import type { Values } from '../fields/value.ts';
import { maskedForm } from '../privacy/masked-form.ts';
import { answerOf } from './answer-of.ts';

/**
 * The answers of a revision that came with a file, with what this device alone knows of the record: what
 * leaves in no file, and in full what left masked and came back as it left. The hash stays what it is.
 */
export function keepStaying(
	came: Values,
	known: Values,
	{ fields }: Pick<Definition, 'fields'>,
): Values {
	const kept: Values = {};
	for (const field of fields) {
		const own = field.leaves ? answerOf(known, field) : null;
		if (own === null) continue;
		const told = answerOf(came, field);
		const isSame =
			(field.type === 'text' || field.type === 'longtext') &&
			told === maskedForm(String(own), field.type);
		if (field.leaves === 'never' ? told === null : isSame) kept[field.id] = own;
	}
	return Object.keys(kept).length === 0 ? came : { ...came, ...kept };
}
