import { asideCellsAsWritten } from '~/core/csv/write/aside-cells.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { DecodedRow } from '~/core/imports/decoded-row.ts';
import type { AsideRow } from '~/core/imports/plan.ts';
import { createFindLike } from './like-aside.ts';

/**
 * Key of the row set aside whose place a row of a file takes; `null`: none, or it came back as it was.
 * Asked of all rows of the files that are checked, in their order.
 */
export type FindMended = (row: DecodedRow, source: string) => string | null;

/**
 * A row that was set aside and comes back mended takes the place of the one that is there. The file
 * of rows set aside names each; elsewhere it is the one row that says the same in all but what could
 * not be read, where that is more than others may say as well.
 */
export function createFindMended(
	aside: readonly AsideRow[],
	definitions: readonly Definition[],
): FindMended {
	const byKey = new Map(aside.map((row) => [row.key, row]));
	const findLike = createFindLike(aside, definitions);
	const taken = new Set<string>();
	return (row, source) => {
		const named = byKey.get(row.wasAside ?? '');
		if (named && row.kind === 'aside' && saysSame(row.cells, named.cells)) {
			return null;
		}
		const mended = named ?? findLike(row, { source, taken });
		if (mended) taken.add(mended.key);
		return mended?.key ?? null;
	};
}

function saysSame(a: AsideRow['cells'], b: AsideRow['cells']): boolean {
	const [of, other] = [a, b].map((cells) =>
		JSON.stringify(sortedCells(asideCellsAsWritten(cells))),
	);
	return of === other;
}

function sortedCells(cells: AsideRow['cells']): [string, string][] {
	return Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1));
}
