import type { Definition } from '../definition/definition.ts';
import { answerOf } from '../entries/answer-of.ts';
import type { StoredEntry } from '../entries/stored-entry.ts';
import { roundFields } from '../definition/round-fields.ts';

/** The round of a record, deleted or not. One that tells none any more is a round of its own. */
export function roundOf(entry: StoredEntry, definition: Definition): string {
	const { values, restorable, submission, id } = entry;
	const answers = roundFields(definition).map((field) => answerOf(restorable ?? values, field));
	return answers.includes(null) ? (submission ?? id) : answers.join();
}
