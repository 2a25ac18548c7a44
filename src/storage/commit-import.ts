import type { CollectedChange } from '~/core/imports/plan.ts';
import { raiseRevision, readRevision } from './collected.ts';
import { putAside } from './put-aside.ts';
import { putRegisters } from './put-registers.ts';
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
		const tables = [db.packs, db.imports, db.undo, db.aside, db.settings];
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
