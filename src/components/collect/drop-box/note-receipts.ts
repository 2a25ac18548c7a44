import { boxNameIn } from '~/core/handover/box/box-name.ts';
import { contentHash } from '~/core/handover/box/content-hash.ts';
import {
	addReceipts,
	decodeReceipts,
	type Receipt,
	receiptsFile,
	toldReceipts,
} from '~/core/handover/box/receipts.ts';
import { companyToday } from '~/device/company-today.ts';
import { ownName } from '~/device/own-name.ts';
import { readPublishedFile } from '~/device/published-file.ts';
import { openDatabase } from '~/storage/database.ts';
import { changeReceipts } from '~/storage/receipts.ts';

/** What is to be published. */
export interface NotedReceipts {
	receipts: Receipt[];
	/** Those that lie beside the site are among them, or there are none; otherwise these would replace them. */
	isWhole: boolean;
}

/**
 * All receipts of this device, with those for files that were just taken in: by their paths, as they came. Where there
 * are any, with those that other computers published.
 */
export async function noteReceipts(
	taken: readonly (readonly [path: string, file: Blob])[],
): Promise<NotedReceipts> {
	const on = companyToday();
	const added: Receipt[] = [];
	for (const [path, file] of taken) {
		const bytes = new Uint8Array(await file.arrayBuffer());
		added.push({ name: boxNameIn(path) ?? path, hash: contentHash(bytes), on });
	}
	const opened = await openDatabase({ name: ownName() });
	if (opened.kind !== 'open') throw new Error('Nothing can be written on this device.');
	const { db } = opened;
	try {
		// Written before anything is asked for: a server that does not answer loses none.
		const own = await changeReceipts(db, (known) => addReceipts(known, added, on));
		if (own.length === 0) return { receipts: [], isWhole: true };
		const published = await readPublishedFile(receiptsFile, 'unreachable');
		const others = typeof published === 'object' ? decodeReceipts(published.text) : null;
		const all = others
			? await changeReceipts(db, (known) => addReceipts(known, [], on, others))
			: own;
		return { receipts: toldReceipts(all, on), isWhole: others !== null || published === 'absent' };
	} finally {
		db.close();
	}
}
