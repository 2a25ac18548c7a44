import type { AsideRow, CollectedChange } from '~/core/imports/plan.ts';
import { mergeRegisters, type Register } from '~/core/entries/merge.ts';
import { raiseRevision, readRecords, readRevision } from './collected.ts';
import { fromRecord, toRecord } from './collected-record.ts';
import type { Database } from './tables.ts';

export type CommitResult =
	/** On disk, whole. */
	| { kind: 'committed'; id: number; revision: number }
	/** Nothing written: the collected data changed since the plan was made. Plan again. */
	| { kind: 'stale' }
	/** Nothing written: it was stopped in time. */
	| { kind: 'aborted' };

export interface CommitOptions {
	/**
	 * The revision (`readRevision`) the change was planned against. `null`: whatever is stored; no
	 * data is lost then either, but the counts a person was shown may be others.
	 */
	revision: number | null;
	/** Told how far it is, 0 to 1; 1 only when it is on disk. */
	onProgress?: (done: number) => void;
	signal?: AbortSignal;
}

/** Registers written at a time; above this, Dexie costs no more than the database itself. */
const chunk = 2000;

/**
 * Carries a change of the collected data out, whole or not at all, and keeps what takes it back.
 * Registers are merged with what is stored: nothing collected is ever overwritten.
 */
export async function commitImport(
	db: Database,
	change: CollectedChange,
	{ revision, onProgress, signal }: CommitOptions,
): Promise<CommitResult> {
	const steps = Math.max(1, change.registers.size + change.aside.length);
	let done = 0;
	const advance = (rows: number) => {
		if (signal?.aborted) throw new Stopped();
		done += rows;
		onProgress?.(Math.min(0.99, done / steps));
	};
	try {
		const tables = [db.collected, db.imports, db.undo, db.aside, db.settings];
		const result = await db.transaction('rw', tables, async (): Promise<CommitResult> => {
			if (signal?.aborted) throw new Stopped();
			if (revision !== null && (await readRevision(db)) !== revision) return { kind: 'stale' };
			const id = await startLog(db, change);
			const registers = await putRegisters(db, id, change.registers, advance);
			const rows = await putAside(db, id, change, advance);
			await db.imports.update(id, { ...registers, ...rows });
			return { kind: 'committed', id, revision: await raiseRevision(db) };
		});
		if (result.kind === 'committed') onProgress?.(1);
		return result;
	} catch (error) {
		if (error instanceof Stopped) return { kind: 'aborted' };
		throw error;
	}
}

/** Thrown inside the transaction, so that it rolls back. */
class Stopped extends Error {}

function startLog(db: Database, { kind, at, files }: CollectedChange): Promise<number> {
	const counts = { added: 0, changed: 0, aside: 0, retried: 0 };
	return db.imports.add({ kind, at, files, ...counts, undone: false });
}

async function putRegisters(
	db: Database,
	importId: number,
	registers: ReadonlyMap<string, Register>,
	advance: (rows: number) => void,
) {
	let added = 0;
	let changed = 0;
	// Neighbours in the table are written together: half the work of the disk.
	const keys = [...registers.keys()].sort();
	for (let at = 0; at < keys.length; at += chunk) {
		const part = keys.slice(at, at + chunk);
		const stored = await readRecords(db, part);
		const records = part.flatMap((key) => {
			const [given, before] = [registers.get(key), stored.get(key)];
			if (!given) return [];
			return toRecord(key, before ? mergeRegisters(fromRecord(before), given) : given);
		});
		await db.collected.bulkPut(records);
		const before = [...stored.values()];
		const fresh = part.filter((key) => !stored.has(key));
		await db.undo.add({ importId, added: fresh, before, asideAdded: [], asideRemoved: [] });
		added += fresh.length;
		changed += before.length;
		advance(part.length);
	}
	return { added, changed };
}

async function putAside(
	db: Database,
	importId: number,
	{ aside, retried }: CollectedChange,
	advance: (rows: number) => void,
) {
	const asideRemoved = (await db.aside.bulkGet(retried)).filter((row) => row !== undefined);
	await db.aside.bulkDelete(asideRemoved.map(({ key }) => key));
	// A row set aside before is the same row: it stays with the import that set it aside.
	const byKey = new Map<string, AsideRow>(aside.map((row) => [row.key, row]));
	const known = new Set(
		(await db.aside.bulkGet([...byKey.keys()])).flatMap((row) => row?.key ?? []),
	);
	const rows = [...byKey.values()].filter(({ key }) => !known.has(key));
	await db.aside.bulkPut(rows.map((row) => ({ ...row, importId })));
	const asideAdded = rows.map(({ key }) => key);
	await db.undo.add({ importId, added: [], before: [], asideAdded, asideRemoved });
	advance(aside.length);
	return { aside: rows.length, retried: asideRemoved.length };
}
