import type { Definition } from '~/core/definition/definition.ts';
import type { Field } from '~/core/fields/field.ts';
import type { Values } from '~/core/fields/value.ts';
import { displayValue } from '../../records/display-value.ts';
import { momentField } from './start-child.ts';

/** What was added to a record in a word: what kind of event it was, else what names it. */
export function childTitle(definition: Definition, values: Values, locale: string): string {
	const field = titleField(definition);
	const text = field && displayValue(field, values[field.id] ?? null, locale);
	return text || definition.title;
}

/** What else it says. */
export function childFields(definition: Definition, values: Values): Field[] {
	const told = new Set([
		definition.parent?.field,
		definition.append?.corrects,
		momentField(definition, null)?.id,
		titleField(definition)?.id,
	]);
	return definition.fields.filter(({ id }) => !told.has(id) && (values[id] ?? null) !== null);
}

function titleField(definition: Definition): Field | undefined {
	const { fields, parent, label } = definition;
	const own = fields.filter(({ id, retired }) => id !== parent?.field && !retired);
	const moment = momentField(definition, null)?.id;
	return (
		// What begins with an answer says how it stands, not what it is.
		own.find(({ type, required, initial }) => type === 'choice' && required && !initial) ??
		own.find(({ id, type }) => label.includes(id) && type !== 'made' && id !== moment)
	);
}
