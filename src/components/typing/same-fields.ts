import type { Definition } from '~/core/definition/definition.ts';
import { isInUse } from '~/core/entries/in-use.ts';
import type { Field } from '~/core/fields/field.ts';
import type { Values } from '~/core/fields/value.ts';
import { initialValues } from '~/core/forms/initial-value.ts';

/** The fields that are usually the same on all sheets of a bundle, of a matrix those its rows share. */
export function sameFields({ fields, carry, matrix }: Definition): Field[] {
	return fields.filter(
		(field) =>
			isInUse(field) &&
			(field.folded === true || carry.includes(field.id)) &&
			(matrix === null || matrix.shared.includes(field.id)),
	);
}

/** What they begin with. */
export function firstAnswers(definition: Definition): Values {
	return initialValues(sameFields(definition));
}
