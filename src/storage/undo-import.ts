import { raiseRevision } from './collected-revision.ts';
import { type LoggedImport, readImports } from './import-log.ts';
import type { UndoPart } from './records.ts';
import type { Database } from './tables.ts';
import { takeRegistersBack } from './take-registers-back.ts';
import type { HeldUndo } from './undo-log.ts';

export type UndoResult =
	| { kind: 'undone'; revision: number }
	/** `not_newest`: a later step stands on it and must be undone first, or it is too old. */
	| { kind: 'refused'; reason: 'unknown' | 'already_undone' | 'not_newest' };

export interface UndoOptions {
	onProgress?: (done: number) => void;
	/** What takes steps back that was never written. */
	held?: HeldUndo;
}

/**
 * Takes the newest step of the log back, whole or not at all; what `staying` tells of it stays, and
 * so does a deletion. It stays in the log.
 */
export function undoImport(
	db: Database,
	id: number,
	{ onProgress, held = new Map() }: UndoOptions = {},
): Promise<UndoResult> {
	const tables = [db.packs, db.imports, db.undo, db.aside, db.settings];
	return db
		.transaction('rw', tables, async (): Promise<UndoResult> => {
			const step = (await readImports(db, held)).find((logged) => logged.id === id);
			if (!step) return { kind: 'refused', reason: 'unknown' };
			if (step.undone) return { kind: 'refused', reason: 'already_undone' };
			if (!step.undoable) return { kind: 'refused', reason: 'not_newest' };
			const parts = await db.undo.where({ importId: id }).primaryKeys();
			for (const [index, key] of parts.entries()) {
				const part = await db.undo.get(key);
				if (part) await takeBack(db, part, step);
				await db.undo.delete(key);
				onProgress?.(Math.min(0.99, (index + 1) / parts.length));
			}
			for (const part of held.get(id) ?? []) await takeBack(db, part, step);
			await db.imports.update(id, { undone: true });
			return { kind: 'undone', revision: await raiseRevision(db) };
		})
		.then((result) => {
			if (result.kind === 'undone') onProgress?.(1);
			return result;
		});
}

async function takeBack(db: Database, part: UndoPart, { staying }: LoggedImport): Promise<void> {
	const goes = (key: string) => !staying.some((tracker) => key.startsWith(`${tracker}/`));
	await takeRegistersBack(db, {
		added: part.added.filter(goes),
		before: part.before.filter(({ key }) => goes(key)),
		heads: part.heads?.filter(([key]) => goes(key)) ?? [],
	});
	await db.aside.bulkDelete(part.asideAdded);
	// A row whose record stays is settled.
	const unsettled = part.asideRemoved.filter(({ tracker }) => !staying.includes(tracker ?? ''));
	await db.aside.bulkPut(unsettled);
}
