import type { Definition } from '../definition/definition.ts';
import { answerOf } from '../entries/answer-of.ts';
import { labelOfLink } from '../fields/link-value.ts';
import type { Values } from '../fields/value.ts';
import { labelOfRecord } from './record-label.ts';
import { findSameAnswers } from './same-answers.ts';
import { findSameNumbers } from './same-numbers.ts';

/** A record as it is named: its newest revision, in the ids and codes of today. */
export interface Named {
	tracker: string;
	id: string;
	deleted: boolean;
	values: Values;
}

/** A record to be opened, in a few words; empty where it says nothing of what names it. */
export interface NamedRecord {
	/** `tracker/id`. */
	key: string;
	label: string;
}

/** What does not fit together among the records of a tracker. Plain JSON. */
export interface Unjoined {
	/** Lines whose record has not come, by that record: its key and what it was called when they were written. */
	waiting: { parent: NamedRecord; lines: NamedRecord[] }[];
	/** Records that bear one number: two devices counted for themselves. */
	alike: { number: string; records: NamedRecord[] }[];
	/** Records that say what only one is to say (`once`), in groups. */
	twice: NamedRecord[][];
}

/** Where nothing is told. */
export const joined: Unjoined = { waiting: [], alike: [], twice: [] };

/** Whether there is nothing to tell. */
export function isJoined({ waiting, alike, twice }: Unjoined): boolean {
	return waiting.length + alike.length + twice.length === 0;
}

/**
 * What there is to tell of records that do not fit together. `waiting`: lines by the full key of the record
 * that is missing; `records`: all of the tracker.
 */
export function unjoinedOf(
	waiting: ReadonlyMap<string, readonly Named[]>,
	records: readonly Named[],
	definition: Definition,
	definitions: readonly Definition[],
): Unjoined {
	const byId = new Map(definitions.map((one) => [one.id, one]));
	const nameOf = ({ tracker, id, values }: Named): NamedRecord => {
		const of = byId.get(tracker);
		return { key: `${tracker}/${id}`, label: of ? labelOfRecord(values, of) : '' };
	};
	const parentOf = (key: string, [line]: readonly Named[]): NamedRecord => {
		const of = line && byId.get(line.tracker);
		const field = of?.fields.find(({ id }) => id === of.parent?.field);
		const label = line && field ? labelOfLink(answerOf(line.values, field)) : null;
		return { key, label: label ?? '' };
	};
	const alike = findSameNumbers(records, definition);
	return {
		waiting: [...waiting].map(([key, lines]) => ({
			parent: parentOf(key, lines),
			lines: lines.map(nameOf),
		})),
		alike: [...alike].map(([number, same]) => ({ number, records: same.map(nameOf) })),
		twice: findSameAnswers(records, definition).map((same) => same.map(nameOf)),
	};
}
