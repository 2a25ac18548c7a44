import { raiseRevision } from './collected.ts';
import { readImports } from './import-log.ts';
import type { Database } from './tables.ts';
import { takeRegistersBack } from './take-registers-back.ts';

export type UndoResult =
	| { kind: 'undone'; revision: number }
	/** `not_newest`: a later step stands on it and must be undone first. */
	| { kind: 'refused'; reason: 'unknown' | 'already_undone' | 'not_newest' };

/** Takes the newest step of the log back, exactly, whole or not at all. It stays in the log. */
export function undoImport(
	db: Database,
	id: number,
	onProgress?: (done: number) => void,
): Promise<UndoResult> {
	const tables = [db.packs, db.imports, db.undo, db.aside, db.settings];
	return db
		.transaction('rw', tables, async (): Promise<UndoResult> => {
			const step = (await readImports(db)).find((logged) => logged.id === id);
			if (!step) return { kind: 'refused', reason: 'unknown' };
			if (step.undone) return { kind: 'refused', reason: 'already_undone' };
			if (!step.undoable) return { kind: 'refused', reason: 'not_newest' };
			const parts = await db.undo.where({ importId: id }).primaryKeys();
			for (const [index, part] of parts.entries()) {
				await takeBack(db, part);
				onProgress?.(Math.min(0.99, (index + 1) / parts.length));
			}
			await db.imports.update(id, { undone: true });
			return { kind: 'undone', revision: await raiseRevision(db) };
		})
		.then((result) => {
			if (result.kind === 'undone') onProgress?.(1);
			return result;
		});
}

async function takeBack(db: Database, part: number): Promise<void> {
	const record = await db.undo.get(part);
	if (!record) return;
	await takeRegistersBack(db, record);
	await db.aside.bulkDelete(record.asideAdded);
	await db.aside.bulkPut(record.asideRemoved);
	await db.undo.delete(part);
}
