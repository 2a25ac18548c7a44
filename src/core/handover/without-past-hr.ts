import type { Definition } from '../definition/definition.ts';
import { answerOf } from '../entries/answer-of.ts';
import type { StoredEntry } from '../entries/stored-entry.ts';
import { findOption } from '../fields/options.ts';
import type { Values } from '../fields/value.ts';
import { parentKeyOf } from '../links/parent-key.ts';

interface Table {
	definition: Definition;
	entries: StoredEntry[];
}

/**
 * The tables, parents first, without the messages that go past human resources and all that belongs to those: they
 * leave this device in no hand-over, for whoever gathers it would read what they were not to see.
 */
export function withoutPastHr<One extends Table>(tables: readonly One[]): One[] {
	const staying = new Set<string>();
	return tables.map((table) => {
		const { definition } = table;
		const isStaying = (values: Values) => {
			const parent = parentKeyOf(values, definition);
			return isPastHr(values, definition) || (parent !== null && staying.has(parent));
		};
		const entries = table.entries.filter((entry) => {
			// Removed, it tells nothing but that it is gone: to those who had it.
			const stays = [entry, ...(entry.apart ?? [])].some(
				({ deleted, values }) => !deleted && isStaying(values),
			);
			if (stays) staying.add(`${definition.id}/${entry.id}`);
			return !stays;
		});
		return entries.length === table.entries.length ? table : { ...table, entries };
	});
}

/** By today's name of the role: a record says the code from before another absorbed it. */
function isPastHr(values: Values, { messages, fields }: Definition): boolean {
	const { field: id, is } = messages?.pastHr ?? {};
	const field = fields.find((one) => one.id === id);
	if (!field || !('options' in field)) return false;
	const said = findOption(answerOf(values, field), field.options);
	return said !== null && said.label === findOption(is, field.options)?.label;
}
