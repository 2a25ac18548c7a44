import { type BoxedFile, withReceipt } from '~/core/handover/box/boxed-file.ts';
import { decodeReceipts, receiptsFile } from '~/core/handover/box/receipts.ts';
import { readPublishedFile } from '~/device/published-file.ts';
import type { Outbox } from './open-outbox.ts';

/**
 * The files of a tracker as the list of receipts beside the site tells them. It is asked for only while a file waits.
 * One of an anonymous form that was received is told once, and nothing of it is kept.
 */
export async function lookForReceipts(outbox: Outbox, tracker: string): Promise<BoxedFile[]> {
	const files = await outbox.read(tracker);
	if (files.every(({ state }) => state === 'received')) return files;
	const published = await readPublishedFile(receiptsFile);
	const receipts = typeof published === 'object' ? decodeReceipts(published.text) : null;
	if (!receipts) return files;
	const looked = files.map((file) => withReceipt(file, receipts));
	for (const [at, file] of looked.entries()) {
		if (file === files[at]) continue;
		if (file.state === 'received' && file.on === null) await outbox.drop(file);
		else await outbox.keep(file);
	}
	return looked;
}
