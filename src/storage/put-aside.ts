import type { AsideRow, CollectedChange } from '~/core/imports/plan.ts';
import { untied } from '~/core/intake/untied.ts';
import type { Database } from './tables.ts';

/**
 * Sets rows aside and lets go of those read by now, and keeps what takes that back. Of an anonymous
 * tracker no row keeps what ties it to others or to a person, and a settled one not the file it came in.
 */
export async function putAside(
	db: Database,
	importId: number,
	{ aside, retried }: CollectedChange,
	anonymous: ReadonlySet<string>,
	advance: (rows: number) => void,
): Promise<{ aside: number; retried: number }> {
	const found = (await db.aside.bulkGet(retried)).filter((row) => row !== undefined);
	await db.aside.bulkDelete(found.map(({ key }) => key));
	// A row set aside before is the same row: it stays with the import that set it aside.
	const byKey = new Map<string, AsideRow>(aside.map((row) => [row.key, row]));
	const known = new Set(
		(await db.aside.bulkGet([...byKey.keys()])).flatMap((row) => row?.key ?? []),
	);
	const rows = [...byKey.values()].filter(({ key }) => !known.has(key));
	const isAnonymous = ({ tracker }: AsideRow) => tracker !== null && anonymous.has(tracker);
	const kept = rows.map((row) => (isAnonymous(row) ? untied(row) : row));
	await db.aside.bulkPut(kept.map((row) => ({ ...row, importId })));
	const asideAdded = rows.map(({ key }) => key);
	const asideRemoved = found.map((row) =>
		isAnonymous(row) ? { ...untied(row), importId, source: '' } : row,
	);
	await db.undo.add({ importId, added: [], before: [], asideAdded, asideRemoved });
	advance(aside.length);
	return { aside: rows.length, retried: found.length };
}
