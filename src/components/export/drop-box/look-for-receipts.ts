import { type BoxedFile, isLongReceived, withReceipt } from '~/core/handover/box/boxed-file.ts';
import { decodeReceipts, receiptsFile } from '~/core/handover/box/receipts.ts';
import { companyToday } from '~/device/company-today.ts';
import { readPublishedFile } from '~/device/published-file.ts';
import { isAtSharedScreen } from '~/device/shared-screen.ts';
import type { Outbox } from './with-outbox.ts';

/**
 * The files of a tracker as the list of receipts beside the site tells them. It is asked for only while a file waits.
 * One of an anonymous form that was received is told once, and nothing of it is kept; of others it is told for some
 * weeks.
 */
export async function lookForReceipts(outbox: Outbox, tracker: string): Promise<BoxedFile[]> {
	const today = companyToday();
	const files: BoxedFile[] = [];
	for (const file of await outbox.read(tracker)) {
		if (isLongReceived(file, today)) await outbox.change(file.name, null);
		else files.push(file);
	}
	if (files.every(({ state }) => state === 'received')) return files;
	const published = await readPublishedFile(receiptsFile);
	const receipts = typeof published === 'object' ? decodeReceipts(published.text) : null;
	if (!receipts) return files;
	const looked = files.map((file) => withReceipt(file, receipts, today));
	for (const [at, file] of looked.entries()) {
		if (file === files[at]) continue;
		const isToldOnce = file.state === 'received' && file.on === null;
		const isLeft = file.state === 'received' && isAtSharedScreen();
		await outbox.change(file.name, isToldOnce || isLeft ? null : file);
	}
	return looked;
}

/**
 * Those that are named. At a shared screen none that arrived: no list of what was sent stands there for the next person.
 * It is kept until its receipt came, for its records are gone; what has to be sent again is named there too.
 */
export function namedHere(files: readonly BoxedFile[]): BoxedFile[] {
	const isNamed = ({ state }: BoxedFile) => state === 'unsent' || state === 'damaged';
	return files.filter((file) => isNamed(file) || !isAtSharedScreen());
}

/** What was received without a name is kept nowhere: what told it goes on telling it until it is left. */
export function goneOf(before: readonly BoxedFile[], found: readonly BoxedFile[]): BoxedFile[] {
	return before.filter(
		({ state, on, hash }) =>
			state === 'received' && on === null && !found.some((file) => file.hash === hash),
	);
}
