import type { BoxedFile } from '~/core/handover/box/boxed-file.ts';
import { ownName } from '~/device/own-name.ts';
import { openDatabase } from '~/storage/database.ts';
import { changeBoxed, keepBoxed, readBoxed } from '~/storage/outbox.ts';

/** Where files on their way through the drop box are kept. */
export interface Outbox {
	/** Those of a tracker, in the order they were made. */
	read: (tracker: string) => Promise<BoxedFile[]>;
	keep: (file: BoxedFile) => Promise<void>;
	/** Writes over one that is still there, `null` lets go of it. */
	change: (name: string, file: BoxedFile | null) => Promise<void>;
	/** `false`: they go with the page. */
	durable: boolean;
}

/**
 * Acts on the one of this device; where it stores nothing, on one in memory. It is open for as long as that takes,
 * whatever becomes of the panel that asked for it.
 */
export async function withOutbox<T>(act: (outbox: Outbox) => Promise<T>): Promise<T> {
	const opened = await openDatabase({ name: ownName() });
	if (opened.kind !== 'open') return act(inMemory);
	const { db } = opened;
	try {
		return await act({
			read: async (tracker) => (await readBoxed(db, tracker)).sort(byDay),
			keep: (file) => keepBoxed(db, file),
			change: (name, file) => changeBoxed(db, name, file),
			durable: true,
		});
	} finally {
		db.close();
	}
}

/** For all panels of the page. */
const memory = new Map<string, BoxedFile>();

const inMemory: Outbox = {
	read: async (tracker) => [...memory.values()].filter((file) => file.tracker === tracker),
	keep: async (file) => void memory.set(file.name, file),
	change: async (name, file) => {
		if (file === null) memory.delete(name);
		else if (memory.has(name)) memory.set(name, file);
	},
	durable: false,
};

const byDay = (one: BoxedFile, other: BoxedFile) => ((one.on ?? '') < (other.on ?? '') ? -1 : 1);
