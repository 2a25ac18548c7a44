import { readBackDraft } from '~/core/forms/read-back-draft.ts';
import type { DeviceCopy } from './device-copy.ts';
import { readDraft } from './drafts.ts';
import { findEntries } from './own-entries.ts';
import { readBackCollected } from './read-back-collected.ts';
import { holdsReport } from './holds-report.ts';
import { readSetting, writeSetting } from './settings.ts';
import { type Taken, takeIn, type Taking } from './take-in.ts';
import { holdsTyped } from './typed-sheets.ts';
import type { Database } from './tables.ts';
import { declareWave, readWave } from './waves.ts';

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
	/** Declared rounds that were not here. */
	waves: number;
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
		const whose = await readWhose(db);
		const taken = await takeIn(db, taking);
		if (taken.kind === 'stale') return taken;
		const beside = { drafts: 0, collected: 0, aside: 0, waves: 0 };
		for (const { copy, name } of copies) {
			beside.drafts += await takeDrafts(db, copy);
			const came = await readBackCollected(db, copy, name, named, taking.at);
			beside.collected += came.collected;
			beside.aside += came.aside;
			beside.waves += await takeWaves(db, copy);
			await takeDevice(db, copy, isOwnCopy(whose, copy));
		}
		return { ...taken, ...beside };
	});
}

/** What `takeInCopies` would find besides records; nothing is written. */
export async function lookInCopies(
	db: Database,
	taking: Taking,
	copies: readonly NamedCopy[],
	named: readonly string[],
): Promise<BesideRecords> {
	let found: BesideRecords = { drafts: 0, collected: 0, aside: 0, waves: 0 };
	try {
		await db.transaction('rw', db.tables, async () => {
			const taken = await takeInCopies(db, taking, copies, named);
			if (taken.kind === 'taken') found = taken;
			throw new Rehearsed();
		});
	} catch (error) {
		if (!(error instanceof Rehearsed)) throw error;
	}
	const { drafts, collected, aside, waves } = found;
	return { drafts, collected, aside, waves };
}

/** Thrown inside the transaction, so that it rolls back. */
class Rehearsed extends Error {}

/** Whose device this is, as far as it knows. */
export interface Whose {
	/** The number it made for itself; `null`: it never had to. */
	device: string | null;
	/** Nothing was ever written here. */
	isFresh: boolean;
}

export async function readWhose(db: Database): Promise<Whose> {
	const device = await readSetting(db, 'device');
	if (typeof device === 'string') return { device, isFresh: false };
	return { device: null, isFresh: (await db.entries.count()) === 0 };
}

/**
 * Whether a copy is of this very device, or may stand for it: nothing was ever written here. Answers
 * to surveys come back from such a copy only; from any other they might be somebody else's.
 */
export function isOwnCopy({ device, isFresh }: Whose, { settings }: DeviceCopy): boolean {
	if (device === null) return isFresh;
	return settings.some(({ name, value }) => name === 'device' && value === device);
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

/** What was declared here stays as it is: its results may have been seen. */
async function takeWaves(db: Database, { waves }: DeviceCopy): Promise<number> {
	let count = 0;
	for (const wave of waves) {
		if ((await readWave(db, wave.id)) !== null) continue;
		await declareWave(db, wave);
		count += 1;
	}
	return count;
}

/** A device that never made its number goes on under the one in the copy: it is the same person's. */
async function takeDevice(db: Database, { settings }: DeviceCopy, isOwn: boolean): Promise<void> {
	const device = settings.find(({ name }) => name === 'device')?.value;
	if (isOwn && typeof device === 'string' && (await readSetting(db, 'device')) === null)
		await writeSetting(db, 'device', device);
	// What was typed from paper, and reports, come where they are not here; what is here was written later, or is the same.
	for (const kept of settings.filter((one) => holdsTyped(one) || holdsReport(one))) {
		if ((await db.settings.get(kept.name)) === undefined) await db.settings.put(kept);
	}
}
