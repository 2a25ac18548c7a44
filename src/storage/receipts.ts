import { isReceipt, type Receipt } from '~/core/handover/box/receipts.ts';
import { readSetting, writeSetting } from './settings.ts';
import type { Database } from './tables.ts';

const name = 'receipts';

/** The receipts for files of the drop box that were taken in on this device. Nothing tells what came in which file. */
async function readReceipts(db: Database): Promise<Receipt[]> {
	const stored = await readSetting(db, name);
	return Array.isArray(stored) ? stored.filter(isReceipt) : [];
}

/** Changes them, whatever another tab does meanwhile; returns what they are then. */
export function changeReceipts(
	db: Database,
	change: (known: Receipt[]) => Receipt[],
): Promise<Receipt[]> {
	return db.transaction('rw', db.settings, async () => {
		const changed = change(await readReceipts(db));
		await writeSetting(db, name, changed);
		return changed;
	});
}

/** Lets go of all: what they are for is erased. */
export function clearReceipts(db: Database): Promise<void> {
	return writeSetting(db, name, null);
}
