import type { BoxedFile } from '~/core/handover/box/boxed-file.ts';
import { ownName } from '~/device/own-name.ts';
import { openDatabase } from '~/storage/database.ts';
import { dropBoxed, keepBoxed, readBoxed } from '~/storage/outbox.ts';

/** Where files on their way through the drop box are kept. */
export interface Outbox {
	/** Those of a tracker, in the order they were made. */
	read: (tracker: string) => Promise<BoxedFile[]>;
	keep: (file: BoxedFile) => Promise<void>;
	drop: (file: BoxedFile) => Promise<void>;
	/** `false`: they go with the page. */
	durable: boolean;
	close: () => void;
}

/** The one of this device; where it stores nothing, one in memory. */
export async function openOutbox(): Promise<Outbox> {
	const opened = await openDatabase({ name: ownName() });
	if (opened.kind !== 'open') return inMemory();
	const { db } = opened;
	return {
		read: async (tracker) => (await readBoxed(db, tracker)).sort(byDay),
		keep: (file) => keepBoxed(db, file),
		drop: (file) => dropBoxed(db, file),
		durable: true,
		close: () => db.close(),
	};
}

function inMemory(): Outbox {
	return {
		read: async (tracker) => [...memory.values()].filter((file) => file.tracker === tracker),
		keep: async (file) => void memory.set(file.name, file),
		drop: async ({ name }) => void memory.delete(name),
		durable: false,
		close: () => {},
	};
}

/** For all panels of the page. */
const memory = new Map<string, BoxedFile>();

const byDay = (one: BoxedFile, other: BoxedFile) => ((one.on ?? '') < (other.on ?? '') ? -1 : 1);
