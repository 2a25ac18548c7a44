import type { Definition } from '../definition/definition.ts';
import { answerOf } from '../entries/answer-of.ts';
import type { Field } from '../fields/field.ts';
import { fieldTypeOf } from '../fields/field-types.ts';
import type { Values } from '../fields/value.ts';
import { maskPersonal } from '../privacy/mask-personal.ts';
import { maskedForm } from '../privacy/masked-form.ts';

/** Characters of an answer that are enough to know a record by. */
const most = 40;

type Named = Pick<Definition, 'label' | 'fields'>;

/**
 * A record in a few words, from the fields that name it: 投诉-202611-003 · 交货晚了. For the screen of
 * whoever keeps it, who has to know it again: whole, but for what is shown masked. Empty where nothing is answered.
 */
export function labelOfRecord(values: Values, definition: Named): string {
	return labelOf(values, definition, (text, { shown }) => (shown ? maskPersonal(text) : text));
}

/**
 * The same as it may leave the device, in the link of another record, a calendar or a chat: without what
 * stays, and masked as at hand-over what leaves masked or is personal.
 */
export function leavingLabel(values: Values, definition: Named): string {
	return labelOf(values, definition, (text, field) => {
		if (field.leaves === 'never') return '';
		const isText = field.type === 'text' || field.type === 'longtext';
		if (field.leaves === 'masked')
			return isText ? maskedForm(text, field.type) : maskPersonal(text);
		return field.personal || field.shown ? maskPersonal(text) : text;
	});
}

function labelOf(
	values: Values,
	{ label, fields }: Named,
	show: (text: string, field: Field) => string,
): string {
	const said = label.flatMap((id) => {
		const field = fields.find((one) => one.id === id);
		const value = field ? answerOf(values, field) : null;
		if (!field || value === null) return [];
		const cell = fieldTypeOf(field).toCell(value, field, 'labels').replace(/\s+/g, ' ').trim();
		const text = field.type === 'datetime' ? asNoted(cell) : cell;
		const characters = Array.from(show(text, field));
		return characters.length > most
			? `${characters.slice(0, most).join('')}…`
			: characters.join('');
	});
	return said.filter(Boolean).join(' · ');
}

/** A moment as people read it, by the clock it was noted by: 2026-11-27 15:40. */
function asNoted(moment: string): string {
	return moment.replace(/^(\S+)T(\d\d:\d\d)\S*$/, '$1 $2');
}
