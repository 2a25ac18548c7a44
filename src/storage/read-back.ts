import { toLocalIso } from '~/core/clocks/local-iso.ts';
import { isConflict } from '~/core/entries/merge.ts';
import { type ComingRecord, joinOwn, registerOf } from '~/core/entries/own-register.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { DeviceCopy } from './device-copy.ts';
import { type BesideRecords, isOwnCopy, readWhose, takeInCopies } from './take-in-copies.ts';
import type { Database } from './tables.ts';

/** What came in out of a copy of a device, and what did not. */
export interface ReadBackCounts extends BesideRecords {
	/** Own records that were not here. */
	added: number;
	/** Own records that were here in an older revision. */
	newer: number;
	/** Changed here and there: both versions are here, to be decided on. */
	apart: number;
	/** Own records that are here already, as they are or newer. */
	kept: number;
	/** Answers to surveys from another device, which may be another person's: they stay in the copy. */
	others: number;
	/** Rows of the copy that this version cannot read. */
	unreadable: number;
}

export interface ReadBackOptions {
	/** What the file is called. */
	name: string;
	/** Trackers known to bear names; of any other nothing is kept that ties a row to the file. */
	named: readonly string[];
	/** The registers among them; answers to anything else come only from one's own device. */
	registers: readonly string[];
	now?: Date;
}

/** Joins a copy with what is on this device, whole or not at all. Nothing here is lost by it. */
export function readBack(
	db: Database,
	copy: DeviceCopy,
	{ name, named, registers, now = new Date() }: ReadBackOptions,
): Promise<ReadBackCounts> {
	return db.transaction('rw', db.tables, async () => {
		const isOwn = isOwnCopy(await readWhose(db), copy);
		const here = new Map((await db.entries.toArray()).map((entry) => [entry.id, entry]));
		const isTaken = ({ tracker, id }: StoredEntry) =>
			isOwn || registers.includes(tracker) || here.has(id);
		const records = new Map(copy.entries.filter(isTaken).map((entry) => [entry.id, coming(entry)]));
		const counts = { added: 0, newer: 0, apart: 0, kept: 0 };
		for (const [id, record] of records) counts[cameAs(here.get(id) ?? null, record)] += 1;
		const taking = {
			kind: 'files',
			at: toLocalIso(now),
			files: 1,
			records,
			checked: null,
		} as const;
		const taken = await takeInCopies(db, taking, [{ name, copy }], named);
		if (taken.kind === 'stale') throw new Error('Nothing was checked, and yet it is other.');
		const { drafts, collected, aside, waves } = taken;
		const others = copy.entries.length - records.size;
		return { ...counts, drafts, collected, aside, waves, others, unreadable: copy.unreadable };
	});
}

/** A record out of a copy of a device. */
function coming(entry: StoredEntry): ComingRecord {
	const { exportedHash, restorable } = entry;
	return { register: registerOf(entry), exportedHash, restorable };
}

function cameAs(before: StoredEntry | null, record: ComingRecord) {
	if (!before) return 'added';
	const joined = joinOwn(before, record);
	const [was, is] = [registerOf(before), registerOf(joined)];
	if (was.heads.map(({ hash }) => hash).join() === is.heads.map(({ hash }) => hash).join())
		return 'kept';
	return isConflict(is) ? 'apart' : 'newer';
}
