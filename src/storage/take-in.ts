import type { Definition } from '~/core/definition/definition.ts';
import { keepStaying } from '~/core/entries/keep-staying.ts';
import { type ComingRecord, joinOwn, registerOf } from '~/core/entries/own-register.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { findEntries } from './own-entries.ts';
import type { TakenRecord, TakingRecord } from './records.ts';
import type { Database } from './tables.ts';

/** Records to be taken into mine. */
export interface Taking extends Pick<TakingRecord, 'kind' | 'at' | 'files'> {
	/** By record id. */
	records: ReadonlyMap<string, ComingRecord>;
	/**
	 * What each record was when it was checked (`fingerprintOf`); `null`: whatever is here by now. No
	 * data is lost then either, but the numbers a person was shown may be others.
	 */
	checked: ReadonlyMap<string, string> | null;
	/** They tell which answers leave in no file or masked: what is here of these stays. */
	definitions?: readonly Definition[];
}

/** What of mine a taking changed. */
export interface Taken {
	kind: 'taken';
	added: number;
	changed: number;
	/** Records of it that hold several versions by now. */
	apart: number;
}

/** Names what is kept of a record: equal texts, the same newest revisions. An empty text: nothing. */
export function fingerprintOf(entry: StoredEntry | undefined): string {
	if (!entry) return '';
	const { heads, superseded } = registerOf(entry);
	return [...heads.map(({ hash }) => hash), '', ...superseded].join(' ');
}

/**
 * Joins records with mine, whole or not at all: nothing of mine is overwritten. `stale`: nothing was
 * written, since mine is other than it was checked against. The step can be taken back until the next.
 */
export function takeIn(db: Database, taking: Taking): Promise<Taken | { kind: 'stale' }> {
	return db.transaction('rw', db.entries, db.takings, async () => {
		const { records, checked } = taking;
		const ids = [...records.keys()];
		const find = await findEntries(db, ids);
		const isOther = (id: string) => checked && fingerprintOf(find(id)) !== (checked.get(id) ?? '');
		if (ids.some(isOther)) return { kind: 'stale' };
		return joinAll(db, taking, find);
	});
}

async function joinAll(
	db: Database,
	{ records, kind, at, files, definitions = [] }: Taking,
	find: (id: string) => StoredEntry | undefined,
): Promise<Taken> {
	const undo: TakenRecord[] = [];
	const written: StoredEntry[] = [];
	let apart = 0;
	for (const [id, coming] of records) {
		const before = find(id) ?? null;
		const came = joinOwn(before, coming);
		const joined = before ? withStaying(came, before, definitions) : came;
		if (joined.apart) apart += 1;
		if (joined === before) continue;
		written.push(joined);
		undo.push({ id, before, left: fingerprintOf(joined) });
	}
	const added = undo.filter(({ before }) => !before).length;
	const changed = undo.length - added;
	if (written.length > 0) {
		await db.entries.bulkPut(written);
		await keepTaking(db, { kind, at, files, added, changed, undo });
	}
	return { kind: 'taken', added, changed, apart };
}

/** No file brings what stays on this device, and none takes it away. */
function withStaying(
	came: StoredEntry,
	before: StoredEntry,
	definitions: readonly Definition[],
): StoredEntry {
	const definition = definitions.find(({ id }) => id === came.tracker);
	if (!definition || came === before || came.deleted) return came;
	const values = keepStaying(came.values, before.values, definition);
	return values === came.values ? came : { ...came, values };
}

/** Keeps what takes a step back; only of the last one. Within a transaction. */
export async function keepTaking(db: Database, taking: TakingRecord): Promise<void> {
	await db.takings.clear();
	await db.takings.add(taking);
}
