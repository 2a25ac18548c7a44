import { fieldTypeOf } from '../fields/field-types.ts';
import type { Field } from '../fields/field.ts';
import type { Value, Values } from '../fields/value.ts';
import type { RawTracker, TrackerWords } from './schema.ts';

/**
 * The sample rows in one language. Throws a sentence for a value its field cannot hold. One with an answer that is
 * not offered here, as the company lacks the tool it is about, says nothing; it keeps its place, by which others lead
 * to it.
 */
export function readSamples(
	id: string,
	raw: RawTracker,
	words: TrackerWords | undefined,
	fields: Field[],
): Values[] {
	return raw.samples.map((sample, at) => {
		const given = { ...sample, ...words?.samples[at] };
		const values = Object.fromEntries(
			Object.entries(given).map(([name, value]) => {
				const field = fields.find((one) => one.id === name);
				const place = `src/content/trackers/${id}/, sample ${at + 1}, "${name}"`;
				if (!field)
					throw new Error(
						`${place}: no field is called so. Write one of: ${fields.map((one) => one.id).join(', ')}.`,
					);
				const read = fieldTypeOf(field).normalise(value, field);
				if (read === null)
					throw new Error(
						`${place}: ${JSON.stringify(value)} is no value of a ${field.type} field. ${remedy(field)}`,
					);
				return [name, read];
			}),
		);
		return fields.some((field) => isNotOffered(field, values[field.id])) ? {} : values;
	});
}

/** Whether a choice says what nobody may choose any more. */
function isNotOffered(field: Field, value: Value | null | undefined): boolean {
	if (field.type !== 'choice' && field.type !== 'choices') return false;
	const chosen = [value ?? []].flat();
	return field.options.some(({ code, retired }) => retired && chosen.includes(code));
}

function remedy(field: Field): string {
	switch (field.type) {
		case 'rating':
			return 'Write a number from 1 to 5, or na.';
		case 'period':
			return `Write a quarter such as 2024Q1${field.options.map(({ code }) => `, or ${code}`).join('')}.`;
		case 'date':
			return 'Write a day such as "2024-03-15", in quotation marks.';
		case 'datetime':
			return 'Write a moment such as "2024-03-15T09:30+08:00", in quotation marks.';
		case 'number':
			return 'Write a number.';
		case 'text':
		case 'longtext':
		case 'link':
		case 'made':
			return 'Write words, in quotation marks where they look like a number.';
		case 'evidence':
			return `Write { status: …, note: … } with a status of: ${codes(field.options)}.`;
		case 'choices':
			return `Write a list of these codes: ${codes(field.options)}.`;
		default:
			return `Write one of these codes: ${codes(field.options)}.`;
	}
}

function codes(options: { code: string }[]): string {
	return options.map(({ code }) => code).join(', ');
}
