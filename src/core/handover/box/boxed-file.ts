import { isRecord } from '../../entries/is-record.ts';
import type { HandedOver } from '../../forms/mark-handed-over.ts';

/**
 * A file on its way through the drop box. `unsent`: it has not arrived, as far as is known. `sent`: the server has all
 * of it. `received`: the list of receipts names it. `damaged`: what was taken in is not what was sent.
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
	/** The revisions it hands over. */
	records: HandedOver[];
}

/** What the receipts say of a file that was sent: the same, received, or that another one was taken in under its name. */
export function withReceipt(file: BoxedFile, receipts: ReadonlyMap<string, string>): BoxedFile {
	const hash = receipts.get(file.name);
	if (hash === undefined || file.state === 'received') return file;
	return hash === file.hash
		? { ...file, state: 'received', content: null, records: [] }
		: { ...file, state: 'damaged' };
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
