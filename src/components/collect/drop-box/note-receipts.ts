import { toLocalDay } from '~/core/clocks/local-iso.ts';
import { boxNameIn } from '~/core/handover/box/box-name.ts';
import { contentHash } from '~/core/handover/box/content-hash.ts';
import { addReceipts, type Receipt } from '~/core/handover/box/receipts.ts';
import { ownName } from '~/device/own-name.ts';
import { openDatabase } from '~/storage/database.ts';
import { changeReceipts } from '~/storage/receipts.ts';

/** All receipts of this device, with those for files that were just taken in: by their paths, as they came. */
export async function noteReceipts(
	taken: readonly (readonly [path: string, file: Blob])[],
): Promise<Receipt[]> {
	const on = toLocalDay(new Date());
	const added: Receipt[] = [];
	for (const [path, file] of taken) {
		const bytes = new Uint8Array(await file.arrayBuffer());
		added.push({ name: boxNameIn(path) ?? path, hash: contentHash(bytes), on });
	}
	const opened = await openDatabase({ name: ownName() });
	if (opened.kind !== 'open') throw new Error('Nothing can be written on this device.');
	try {
		return await changeReceipts(opened.db, (known) => addReceipts(known, added, on));
	} finally {
		opened.db.close();
	}
}
