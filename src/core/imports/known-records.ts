import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import { registerKey, type Register } from '../entries/merge.ts';
import { wasCleared } from '../keeping/was-cleared.ts';
import { answersOf, numberOf, sumOf, type Answers } from './answers-of.ts';
import type { KnownRecord } from './asked.ts';

/** What is collected, held in memory. */
export interface Collected {
	/** By `tracker/id`; `null` where nothing is. */
	register(key: string): Register | null;
	/** Every newest revision of a tracker. */
	heads(tracker: string): Iterable<Register['heads'][number]>;
}

/** The records of one form that rows are held against, found by what they say. */
export interface KnownRecords {
	add(record: KnownRecord): void;
	/** Those that say just this. */
	same(answers: Answers): readonly KnownRecord[];
	/** All of them. */
	all(): Iterable<KnownRecord>;
	/** Those that are deleted, or were cleared of their words: they may have said what a row says. */
	deletions: readonly Entry[];
}

export function createKnownRecords(definition: Definition): KnownRecords {
	const bySum = new Map<number, KnownRecord[]>();
	const deletions: Entry[] = [];
	return {
		deletions,
		add(record) {
			if (record.entry.deleted) {
				deletions.push(record.entry);
				return;
			}
			if (wasCleared(record.entry, definition)) deletions.push(record.entry);
			const sum = sumOf(answersOf(record.entry, definition));
			const known = bySum.get(sum);
			if (known) known.push(record);
			else bySum.set(sum, [record]);
		},
		same: (answers) => bySum.get(sumOf(answers)) ?? [],
		*all() {
			for (const records of bySum.values()) yield* records;
		},
	};
}

/** Names a record within a check: its id and which of its newest revisions. */
export function nameOf({ entry }: KnownRecord): string {
	return `${registerKey(entry)} ${entry.hash}`;
}

/**
 * The numbers of what is left when none, one or two of the answers are taken out. Two rows that
 * differ in at most two fields have one in common.
 */
export function numbersWithout(answers: Answers): number[] {
	const numbers = [...answers].map(([name, answer]) => numberOf(name, answer));
	const sum = numbers.reduce((total, one) => total + one, 0);
	return numbers.reduce<number[]>(
		(found, one, index) => {
			found.push(sum - one);
			for (const other of numbers.slice(index + 1)) found.push(sum - one - other);
			return found;
		},
		[sum],
	);
}
