import type { AsideRecord } from './records.ts';
import type { Database } from './tables.ts';

/** Rows set aside: those of one tracker, of one import, or all. In the order of their files. */
export async function readAside(
	db: Database,
	of: { tracker?: string; importId?: number } = {},
): Promise<AsideRecord[]> {
	const found =
		of.importId === undefined ? db.aside.toCollection() : db.aside.where({ importId: of.importId });
	const rows = await found.toArray();
	return rows
		.filter(({ tracker }) => of.tracker === undefined || tracker === of.tracker)
		.sort((a, b) => a.importId - b.importId || compare(a.source, b.source) || a.line - b.line);
}

function compare(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
