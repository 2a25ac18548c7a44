import type { Definition } from '../definition/definition.ts';
import { answerOf } from '../entries/answer-of.ts';
import { fieldTypeOf } from '../fields/field-types.ts';
import type { Values } from '../fields/value.ts';
import { maskPersonal } from '../privacy/mask-personal.ts';

/** Characters of an answer that are enough to know a record by. */
const most = 40;

/**
 * A record in a few words, from the fields that name it: 投诉-202611-003 · 交货晚了. What does not leave
 * as it is, and personal data, is not told. Empty where nothing is answered.
 */
export function labelOfRecord(
	values: Values,
	{ label, fields }: Pick<Definition, 'label' | 'fields'>,
): string {
	const said = label.flatMap((id) => {
		const field = fields.find((one) => one.id === id);
		if (!field || field.leaves === 'never') return [];
		const value = answerOf(values, field);
		if (value === null) return [];
		const text = fieldTypeOf(field).toCell(value, field, 'labels').replace(/\s+/g, ' ').trim();
		const shown = field.personal || field.leaves === 'masked' ? maskPersonal(text) : text;
		const characters = Array.from(shown);
		return characters.length > most ? `${characters.slice(0, most).join('')}…` : shown;
	});
	return said.filter(Boolean).join(' · ');
}
