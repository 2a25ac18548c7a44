import type { AsideRow, CollectedChange } from '~/core/imports/plan.ts';
import type { Database } from './tables.ts';

/** Sets rows aside and lets go of those read by now, and keeps what takes that back. */
export async function putAside(
	db: Database,
	importId: number,
	{ aside, retried }: CollectedChange,
	advance: (rows: number) => void,
): Promise<{ aside: number; retried: number }> {
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
