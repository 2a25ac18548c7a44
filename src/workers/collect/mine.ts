import type { Definition } from '~/core/definition/definition.ts';
import { registerKey, type Register } from '~/core/entries/merge.ts';
import { type ComingRecord, registerOf } from '~/core/entries/own-register.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { CollectedChange } from '~/core/imports/plan.ts';
import type { Database } from '~/storage/database.ts';
import { readEntries } from '~/storage/own-entries.ts';
import { fingerprintOf, type Taking } from '~/storage/take-in.ts';
import {
	isOwnCopy,
	lookInCopies,
	type NamedCopy,
	readWhose,
	takeInCopies,
	type Whose,
} from '~/storage/take-in-copies.ts';
import { lastTaking } from '~/storage/undo-taking.ts';
import type { Book } from './book.ts';
import { decodeForMine, isBook } from './decode-for-mine.ts';
import { done, failed } from './job-result.ts';

/** Mine as a book files can go into: the registers this person keeps. Nothing is set aside in it. */
export function createMine(db: Database, definitions: Definition[]): Book {
	const named = definitions.filter(({ anonymous }) => !anonymous).map(({ id }) => id);
	const books = new Set(definitions.filter(isBook).map(({ id }) => id));
	let entries = new Map<string, StoredEntry>();
	let copies: NamedCopy[] = [];
	let whose: Whose = { device: null, isFresh: false };

	const takingOf = ({ registers, at, files }: CollectedChange): Taking => {
		const of = ofCopies(copies);
		const records = [...registers].map(
			([key, register]) => [idOf(key), comingRecord(register, of.get(key))] as const,
		);
		const checked = records.map(([id]) => [id, fingerprintOf(entries.get(id))] as const);
		return {
			...{ kind: 'files', at, files: files.length },
			...{ records: new Map(records), checked: new Map(checked), definitions },
		};
	};
	return {
		async refresh() {
			const all = await readEntries(db, null);
			entries = new Map(all.map((entry) => [entry.id, entry]));
			whose = await readWhose(db);
			copies = [];
			return 0;
		},
		register: (key) => {
			const entry = entries.get(idOf(key));
			return entry && registerKey(entry) === key ? registerOf(entry) : null;
		},
		heads: (tracker) =>
			[...entries.values()]
				.filter((entry) => entry.tracker === tracker)
				.flatMap((entry) => registerOf(entry).heads),
		aside: async () => [],
		decode: (data, name, options) =>
			decodeForMine(data, name, options, {
				definitions,
				isTaken: ({ tracker, id }, copy) =>
					isOwnCopy(whose, copy) || books.has(tracker) || entries.has(id),
				onCopy: (name, copy) => copies.push({ name, copy }),
			}),
		async look(change) {
			const beside =
				copies.length > 0 ? await lookInCopies(db, takingOf(change), copies, named) : null;
			const more = beside ? beside.drafts + beside.collected + beside.aside + beside.waves : 0;
			return { isNothing: change.registers.size + more === 0, ...(beside && { beside }) };
		},
		async carryOut(change, _revision, { signal, onProgress }) {
			if (signal?.aborted) return failed('cancelled');
			onProgress?.({ phase: 'saving', done: 0, total: 1 });
			const taken = await takeInCopies(db, takingOf(change), copies, named);
			if (taken.kind === 'stale') return failed('changed');
			const last = taken.added + taken.changed > 0 ? await lastTaking(db) : null;
			return done({ step: last?.id ?? 0 });
		},
	};
}

function idOf(key: string): string {
	return key.slice(key.indexOf('/') + 1);
}

/** What copies tell of their records besides what they say. */
function ofCopies(copies: readonly NamedCopy[]): Map<string, StoredEntry> {
	const entries = copies.flatMap(({ copy }) => copy.entries);
	return new Map(entries.map((entry) => [registerKey(entry), entry]));
}

/** Who hands a record over in a file has it, and so have others. */
function comingRecord(register: Register, copied: StoredEntry | undefined): ComingRecord {
	return {
		register,
		exportedHash: copied ? copied.exportedHash : '',
		restorable: copied?.restorable ?? null,
	};
}
