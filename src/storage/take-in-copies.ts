import { readBackDraft } from '~/core/forms/read-back-draft.ts';
import type { DeviceCopy } from './device-copy.ts';
import { readDraft } from './drafts.ts';
import { findEntries } from './own-entries.ts';
import { readBackCollected } from './read-back-collected.ts';
import { readSetting, writeSetting } from './settings.ts';
import { type Taken, takeIn, type Taking } from './take-in.ts';
import { holdsTyped } from './typed-sheets.ts';
import type { Database } from './tables.ts';

/** A copy of everything on a device, and what its file is called. */
export interface NamedCopy {
	name: string;
	copy: DeviceCopy;
}

/** What else a copy holds, besides records of mine. */
export interface BesideRecords {
	drafts: number;
	/** Collected records that were not here, or are other than before. */
	collected: number;
	/** Rows set aside that were not here. */
	aside: number;
}

/**
 * Takes records into mine and, in the same step, whatever else copies of a device hold: drafts, what
 * was collected, what was typed from paper. Whole or not at all. `named`: trackers known to bear
 * names; of any other nothing is kept that ties a row to the file.
 */
export function takeInCopies(
	db: Database,
	taking: Taking,
	copies: readonly NamedCopy[],
	named: readonly string[],
): Promise<(Taken & BesideRecords) | { kind: 'stale' }> {
	return db.transaction('rw', db.tables, async () => {
		// Asked before anything is written: whose device this is shows by what was here.
		const isOwn = await Promise.all(copies.map(({ copy }) => isOfThisDevice(db, copy)));
		const taken = await takeIn(db, taking);
		if (taken.kind === 'stale') return taken;
		const beside = { drafts: 0, collected: 0, aside: 0 };
		for (const [index, { copy, name }] of copies.entries()) {
			beside.drafts += await takeDrafts(db, copy);
			const came = await readBackCollected(db, copy, name, named, taking.at);
			beside.collected += came.collected;
			beside.aside += came.aside;
			await takeDevice(db, copy, isOwn[index] ?? false);
		}
		return { ...taken, ...beside };
	});
}

/**
 * Whether a copy is of this very device, or may stand for it: nothing was ever written here. Answers
 * to surveys come back from such a copy only; from any other they might be somebody else's.
 */
export async function isOfThisDevice(db: Database, { settings }: DeviceCopy): Promise<boolean> {
	const here = await readSetting(db, 'device');
	if (here === null) return (await db.entries.count()) === 0;
	return settings.some(({ name, value }) => name === 'device' && value === here);
}

async function takeDrafts(db: Database, { drafts }: DeviceCopy): Promise<number> {
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
async function takeDevice(db: Database, { settings }: DeviceCopy, isOwn: boolean): Promise<void> {
	const device = settings.find(({ name }) => name === 'device')?.value;
	if (isOwn && typeof device === 'string' && (await readSetting(db, 'device')) === null)
		await writeSetting(db, 'device', device);
	// What was typed from paper comes where it is not here; what is here was written later, or is the same.
	for (const typed of settings.filter(holdsTyped)) {
		if ((await db.settings.get(typed.name)) === undefined) await db.settings.put(typed);
	}
}
