import type { Database } from '~/storage/database.ts';
import { type CopyRefusal, parseDeviceCopy } from '~/storage/device-copy.ts';
import { readBack, type ReadBackCounts } from '~/storage/read-back.ts';
import type { KnownTrackers } from './known-trackers.ts';

/** What came of reading a file back. */
export type ReadBackResult =
	| { kind: 'read'; counts: ReadBackCounts }
	/** Nothing was changed. */
	| { kind: 'refused'; reason: CopyRefusal | 'unreadable_file' };

/** Reads a file of everything on a device back; fails only where the device cannot write. */
export async function readBackFile(
	db: Database,
	file: File,
	trackers: KnownTrackers,
): Promise<ReadBackResult> {
	let text: string;
	try {
		text = await file.text();
	} catch {
		// Moved or changed since it was chosen.
		return { kind: 'refused', reason: 'unreadable_file' };
	}
	const copy = parseDeviceCopy(text);
	if (typeof copy === 'string') return { kind: 'refused', reason: copy };
	const counts = await readBack(db, copy, { name: file.name, ...trackers });
	return { kind: 'read', counts };
}
