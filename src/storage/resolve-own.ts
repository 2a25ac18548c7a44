import { toLocalIso } from '~/core/clocks/local-iso.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Resolution } from '~/core/forms/resolve-heads.ts';
import { resolveOwn } from '~/core/forms/resolve-own.ts';
import { registerOf } from '~/core/entries/own-register.ts';
import type { Database } from './tables.ts';
import { fingerprintOf, keepTaking } from './take-in.ts';

/** A conflict in mine that a person decided. */
export interface OwnResolution {
	id: string;
	/** Hashes of the versions they saw. */
	seen: readonly string[];
	definition: Definition;
	resolution: Resolution;
}

/**
 * Settles a conflict in mine. `false`: the record is other than they saw it, and nothing was written. It
 * can be taken back as the last step (`undoTaking`).
 */
export function resolveOwnConflict(
	db: Database,
	{ id, seen, definition, resolution }: OwnResolution,
	now: Date = new Date(),
): Promise<boolean> {
	return db.transaction('rw', db.entries, db.takings, async () => {
		const before = await db.entries.get(id);
		const heads = before ? registerOf(before).heads : [];
		const isSame = heads.length === seen.length && heads.every(({ hash }) => seen.includes(hash));
		if (!before || !isSame) return false;
		const after = resolveOwn(before, definition, resolution, now);
		await db.entries.put(after);
		const undo = [{ id, before, left: fingerprintOf(after) }];
		const step = { kind: 'resolution', at: toLocalIso(now), files: 0 } as const;
		await keepTaking(db, { ...step, added: 0, changed: 1, undo });
		return true;
	});
}
