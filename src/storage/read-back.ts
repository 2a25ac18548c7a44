import { toLocalIso } from '~/core/clocks/local-iso.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { readBackDraft, readBackEntry } from '~/core/forms/read-back.ts';
import type { DeviceCopy } from './device-copy.ts';
import { readDraft } from './drafts.ts';
import { findEntries } from './own-entries.ts';
import { readBackCollected } from './read-back-collected.ts';
import { readSetting, writeSetting } from './settings.ts';
import { holdsTyped } from './typed-sheets.ts';
import type { Database } from './tables.ts';

/** What came in out of a copy of a device, and what did not. */
export interface ReadBackCounts {
	/** Own records that were not here. */
	added: number;
	/** Own records that were here in an older revision. */
	newer: number;
	/** Changed here and there: what the copy says is here as records of their own. */
	apart: number;
	/** As `apart`, of other trackers: to be read back on their own pages. */
	waits: number;
	/** Own records that are here already, as they are or newer. */
	kept: number;
	drafts: number;
	/** Collected records that were not here, or are other than before. */
	collected: number;
	/** Rows set aside that were not here. */
	aside: number;
	/** Rows of the copy that this version cannot read. */
	unreadable: number;
}

export interface ReadBackOptions {
	/** What the file is called. */
	name: string;
	/** The trackers whose records can be written here. */
	definitions: readonly Definition[];
	/** Trackers known to bear names; of any other nothing is kept that ties a row to the file. */
	named: readonly string[];
	now?: Date;
}

/** Joins a copy with what is on this device, whole or not at all. Nothing here is lost by it. */
export function readBack(
	db: Database,
	copy: DeviceCopy,
	{ name, definitions, named, now = new Date() }: ReadBackOptions,
): Promise<ReadBackCounts> {
	return db.transaction('rw', db.tables, async () => {
		const entries = await readBackEntries(db, copy, definitions, now);
		const drafts = await readBackDrafts(db, copy);
		const collected = await readBackCollected(db, copy, name, named, toLocalIso(now));
		await readBackDevice(db, copy);
		return { ...entries, drafts, ...collected, unreadable: copy.unreadable };
	});
}

async function readBackEntries(
	db: Database,
	{ entries }: DeviceCopy,
	definitions: readonly Definition[],
	now: Date,
) {
	const counts = { added: 0, newer: 0, apart: 0, waits: 0, kept: 0 };
	const stored = new Map((await db.entries.toArray()).map((entry) => [entry.id, entry]));
	const find = (id: string) => stored.get(id);
	for (const there of entries) {
		const result = readBackEntry({ there, find, definitions, now });
		counts[result.kind] += 1;
		if (result.kind === 'waits' || !result.entry) continue;
		stored.set(result.entry.id, result.entry);
		await db.entries.put(result.entry);
	}
	return counts;
}

async function readBackDrafts(db: Database, { drafts }: DeviceCopy): Promise<number> {
	let count = 0;
	for (const there of drafts) {
		const find = await findEntries(db, Object.values(there.ids));
		const draft = readBackDraft(there, await readDraft(db, there.id), find);
		if (!draft) continue;
		await db.drafts.put(draft);
		count += 1;
	}
	return count;
}

/** A device that never made its number goes on under the one in the copy: it is the same person's. */
async function readBackDevice(db: Database, { settings }: DeviceCopy): Promise<void> {
	const device = settings.find(({ name }) => name === 'device')?.value;
	if (typeof device === 'string' && (await readSetting(db, 'device')) === null)
		await writeSetting(db, 'device', device);
	// What was typed from paper comes where it is not here; what is here was written later, or is the same.
	for (const typed of settings.filter(holdsTyped)) {
		if ((await db.settings.get(typed.name)) === undefined) await db.settings.put(typed);
	}
}
