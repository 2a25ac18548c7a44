import { encodeMessage, type OpinionMessage } from './message.ts';
import { furtherIdOf, recordIdOf } from './message-ids.ts';

/** A message that is not in the book yet, and the record it becomes. */
export interface NewMessage {
	id: string;
	message: OpinionMessage;
}

/** What messages are to the book. Together they are all that were given. */
export interface SortedMessages {
	/** Each a record of its own. */
	fresh: NewMessage[];
	/** What an author added: each a line below the record of its receipt, which may come later. */
	further: NewMessage[];
	/** So many are in the book already, or were given twice. */
	seen: number;
}

/**
 * Sorts messages into new ones, additions, and those seen before. The outcome follows from the set of messages and
 * of what is known alone, not from their order. `known`: what the book holds, by record id; the matter of an opinion
 * as it came, `null` where it was deleted or is an addition.
 */
export function sortMessages(
	messages: readonly OpinionMessage[],
	known: ReadonlyMap<string, string | null>,
): SortedMessages {
	const texts = new Map(messages.map((message) => [encodeMessage(message), message]));
	const once = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, message]) => message);
	const fresh = new Map<string, NewMessage>();
	const further = new Map<string, NewMessage>();
	const add = (message: OpinionMessage) => {
		const id = furtherIdOf(message);
		if (!known.has(id)) further.set(id, { id, message });
	};
	for (const message of once) {
		const id = recordIdOf(message);
		const matter = known.get(id);
		const isSaid = matter === null || matter === matterOf(message);
		if (message.more) add(message);
		else if (!known.has(id) && !fresh.has(id)) fresh.set(id, { id, message });
		// The same receipt with other words: nothing is dropped, it is an addition.
		else if (fresh.has(id) || !isSaid) add(message);
	}
	const sorted = { fresh: [...fresh.values()], further: [...further.values()] };
	return { ...sorted, seen: messages.length - sorted.fresh.length - sorted.further.length };
}

/** What the book keeps of the words; of a signed message with the name below them. */
export function matterOf({ values: { matter, name } }: OpinionMessage): string {
	return name === undefined ? matter.trim() : `${matter.trim()}\n— ${name}`;
}
