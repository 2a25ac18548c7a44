import { isRecord } from '../../entries/is-record.ts';
import type { HandedOver } from '../../forms/mark-handed-over.ts';

/**
 * A file on its way through the drop box. `unsent`: it has not arrived, as far as is known. `sent`: the server has all
 * of it. `received`: the list of receipts names it. `damaged`: what was taken in is not what was sent. The records of
 * one that is `unsent` do not count as handed over by it.
 */
export interface BoxedFile {
	/** What it is called in the box. */
	name: string;
	tracker: string;
	/** How many rows it hands over. */
	rows: number;
	/** Base64; `null`: it was received, and is let go of. */
	content: string | null;
	hash: string;
	/** The day it was made; `null`: of an anonymous form, of which no day is kept. */
	on: string | null;
	state: 'unsent' | 'sent' | 'received' | 'damaged';
	/** The revisions it hands over; none, once one of an anonymous form was received (nor with what was stored before). */
	records: HandedOver[];
	/** The day its receipt was seen; left out: none was, or it was not noted. */
	receivedOn?: string;
}

/** Days for which a file that was received is named on the device. */
const daysNamed = 30;

/**
 * What the receipts say on `today` of a file that was sent: received, or that another one was taken in under its name.
 * The very same object: nothing new.
 */
export function withReceipt(
	file: BoxedFile,
	receipts: ReadonlyMap<string, string>,
	today: string,
): BoxedFile {
	const hash = receipts.get(file.name);
	if (hash === undefined || file.state === 'received') return file;
	if (hash !== file.hash) return file.state === 'damaged' ? file : { ...file, state: 'damaged' };
	const received: BoxedFile = { ...file, state: 'received', content: null };
	// What a device wrote without a name is tied to no file that came.
	return file.on === null ? { ...received, records: [] } : { ...received, receivedOn: today };
}

/** Whether one that was received has been named long enough on `today`. */
export function isLongReceived({ state, receivedOn, on }: BoxedFile, today: string): boolean {
	const since = receivedOn ?? on;
	if (state !== 'received' || since === null) return false;
	return Date.parse(today) - Date.parse(since) > daysNamed * 86_400_000;
}

/** Whether all that a file still to be sent hands over is among the revisions that arrived, by their hashes. */
export function isOvertaken({ state, records }: BoxedFile, arrived: ReadonlySet<string>): boolean {
	return (
		(state === 'unsent' || state === 'damaged') && records.every(({ hash }) => arrived.has(hash))
	);
}

/** Whether something read is such a file. */
export function isBoxedFile(value: unknown): value is BoxedFile {
	if (!isRecord(value)) return false;
	const { name, tracker, hash, rows, content, on, state, records } = value;
	return (
		[name, tracker, hash, state].every((text) => typeof text === 'string') &&
		[content, on].every((text) => text === null || typeof text === 'string') &&
		typeof rows === 'number' &&
		Array.isArray(records)
	);
}
