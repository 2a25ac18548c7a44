import type { Definition } from '~/core/definition/definition.ts';
import type { Values } from '~/core/fields/value.ts';
import { maskedForm } from '~/core/privacy/masked-form.ts';

/**
 * What a record says on paper, which goes from hand to hand: nothing of what stays on the device, and what leaves
 * masked masked, unless its keeper chose to show personal data.
 */
export function printedValues(
	{ fields }: Pick<Definition, 'fields'>,
	values: Values,
	reveal: boolean,
): Values {
	const said = fields.flatMap(({ id, type, leaves }): [string, Values[string]][] => {
		const value = values[id] ?? null;
		if (leaves === 'never') return [];
		const isText = (type === 'text' || type === 'longtext') && typeof value === 'string';
		return [[id, isText && leaves === 'masked' && !reveal ? maskedForm(value, type) : value]];
	});
	return Object.fromEntries(said);
}
