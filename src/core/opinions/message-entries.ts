import type { Definition } from '../definition/definition.ts';
import type { Messages } from '../definition/messages.ts';
import type { Entry } from '../entries/entry.ts';
import { createEntry } from '../entries/revisions.ts';
import { makeLink } from '../fields/link-value.ts';
import type { Values } from '../fields/value.ts';
import { codeOf, recordIdOf } from './message-ids.ts';
import { matterOf, type NewMessage } from './sort-messages.ts';

/** Into which register messages go. */
export interface Book {
	definition: Definition;
	messages: Messages;
	/** The tracker of what goes to and fro. */
	course: Definition;
}

interface Written {
	now: Date;
	/** `d-…` of this device. */
	device: string | null;
}

/** The record a message becomes. `withDepartment`: enough came from its department for it to be kept. */
export function entryOfMessage(
	{ id, message }: NewMessage,
	{ definition, messages }: Book,
	{ now, device, withDepartment }: Written & { withDepartment: boolean },
): Entry {
	const { fields, mayBePublic, pastHr } = messages;
	const { channel, day, lookup, recipient, values } = message;
	const answers: Values = {
		[fields.code]: codeOf(id),
		[fields.received]: day,
		[fields.channel]: channel,
		[fields.theme]: values.theme,
		[fields.matter]: matterOf(message),
		[fields.wish]: values.wish || null,
		[fields.department]: withDepartment ? values.department : null,
		[fields.replyTo]: `${lookup} ${recipient}`,
		[mayBePublic.field]: values.public ? mayBePublic.is : otherCode(definition, messages),
	};
	// Whom it is about it is not assigned to: the register holds them apart.
	if (pastHr && message.pastHr) answers[pastHr.field] = pastHr.is;
	// What a form begins with (`initial`) a message begins with too: its state.
	for (const field of definition.fields)
		if ('initial' in field && typeof field.initial === 'string')
			answers[field.id] ??= field.initial;
	return createEntry(definition, { id, values: answers, now, device, submission: null });
}

/** The line below a record that holds what its author added. */
export function entryOfFurther(
	{ id, message }: NewMessage,
	{ definition, messages: { course }, course: child }: Book,
	{ now, device }: Written,
): Entry {
	const parent = recordIdOf(message);
	const { wish } = message.values;
	const values: Values = {
		[child.parent?.field ?? '']: makeLink(`${definition.id}/${parent}`, codeOf(parent)),
		[course.on]: message.day,
		[course.kind]: course.further,
		[course.text]: [matterOf(message), wish].filter(Boolean).join('\n'),
	};
	return createEntry(child, { id, values, now, device, submission: null });
}

/** The code that says it may not be public. */
function otherCode({ fields }: Definition, { mayBePublic }: Messages): string | null {
	const field = fields.find(({ id }) => id === mayBePublic.field);
	const options = field && 'options' in field ? field.options : [];
	return options.find(({ code }) => code !== mayBePublic.is)?.code ?? null;
}
