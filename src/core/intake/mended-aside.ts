import { asideCellsAsWritten } from '../csv/write/aside-cells.ts';
import type { Definition } from '../definition/definition.ts';
import { asideKey } from '../imports/aside-key.ts';
import type { DecodedRow } from '../imports/decoded-row.ts';
import type { AsideRow } from '../imports/plan.ts';
import { collectedKeyOf, comesAgainAs } from './collected-key.ts';
import { createFindLike } from './like-aside.ts';

/** What a row of a file is to the rows set aside earlier. */
export interface Mended {
	/** The row; one that came back as it was is set aside under the name it has. */
	row: DecodedRow;
	/** Key of the row set aside whose place it takes; `null`: none. */
	retired: string | null;
}

/** Tells of each row of the files that are checked, in their order, which row set aside it mends. */
export type FindMended = (row: DecodedRow, source: string) => Mended;

/**
 * A row that was set aside and comes back mended takes the place of the one that is there. The file
 * of rows set aside names each, and another program's export its answers; elsewhere it is the one row that says the
 * same in all but what could not be read, where that is more than others may say as well.
 */
export function createFindMended(
	aside: readonly AsideRow[],
	definitions: readonly Definition[],
): FindMended {
	const byKey = new Map(aside.map((row) => [row.key, row]));
	const findLike = createFindLike(aside, definitions);
	const collected = new Map<string, AsideRow[]>();
	for (const row of aside) {
		const key = collectedKeyOf(row);
		if (key !== null) collected.set(key, [...(collected.get(key) ?? []), row]);
	}
	const taken = new Set<string>();
	return (row, source) => {
		const key = row.wasAside === undefined ? comesAgainAs(row) : null;
		const again = key === null ? [] : (collected.get(key) ?? []);
		const same = again.find(({ cells }) => row.kind === 'aside' && saysSame(row.cells, cells));
		const named = byKey.get(row.wasAside ?? '') ?? same;
		if (named && row.kind === 'aside' && saysSame(row.cells, named.cells)) {
			return { row: { ...row, asideAs: named.key }, retired: null };
		}
		const mended =
			named ?? again.find((one) => !taken.has(one.key)) ?? findLike(row, { source, taken });
		if (mended) taken.add(mended.key);
		return { row, retired: mended?.key ?? null };
	};
}

/** What a row says is what it is named by. */
function saysSame(a: AsideRow['cells'], b: AsideRow['cells']): boolean {
	const [of, other] = [a, b].map((cells) => asideKey(null, asideCellsAsWritten(cells), 0));
	return of === other;
}
