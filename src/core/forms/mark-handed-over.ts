import type { Entry } from '../entries/entry.ts';
import type { StoredEntry } from '../entries/stored-entry.ts';

/** A revision that was handed over. */
export type HandedOver = Pick<Entry, 'id' | 'hash'>;

/**
 * The entries with a note of which revision of them was handed over, as far as they are there
 * (`find`). One changed since stays to be handed over.
 */
export function markHandedOver(
	exported: readonly HandedOver[],
	find: (id: string) => StoredEntry | undefined,
): StoredEntry[] {
	return exported.flatMap(({ id, hash }) => {
		const entry = find(id);
		const isApart = entry?.apart?.some((head) => head.hash === hash);
		return entry && !isApart ? [{ ...entry, exportedHash: hash }] : [];
	});
}
