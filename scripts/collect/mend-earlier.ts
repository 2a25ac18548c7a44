import { createZone } from '../../src/core/clocks/running/company-zone.ts';
import { zoneClocks } from '../../src/core/clocks/running/zone-clocks.ts';
import type { Definition } from '../../src/core/definition/definition.ts';
import { noCounts } from '../../src/core/imports/buckets.ts';
import { findCopies } from '../../src/core/imports/find-copies.ts';
import type { AsideRow, FileSummary } from '../../src/core/imports/plan.ts';
import { createFindMended } from '../../src/core/intake/mended-aside.ts';
import { readAgain } from '../../src/core/intake/read-again.ts';
import type { ReadList } from './read-list.ts';
import type { PlacedRow } from './row-lines.ts';

/** As which file rows set aside earlier are read again, after all others. */
export function againFile(): FileSummary {
	return {
		name: '',
		origin: 'aside',
		tracker: null,
		encoding: 'text',
		delimiter: null,
		rows: 0,
		counts: noCounts(),
		refused: null,
		notes: [],
	};
}

/**
 * As the page does: which of the rows that wait take the place of rows set aside earlier, and those of the others that
 * can be read by now, as rows of `again`. `waiting` in the order of their files.
 */
export async function mendEarlier(
	waiting: readonly PlacedRow[],
	aside: readonly AsideRow[],
	{
		definitions,
		zone,
		list,
		again,
	}: { definitions: Definition[]; zone: string; list: Pick<ReadList, 'fileOf'>; again: string },
): Promise<PlacedRow[]> {
	const inOrder = aside.toSorted(inReadingOrder);
	const findMended = createFindMended(inOrder, definitions);
	const mended = waiting.map((placed): PlacedRow => {
		const { row, retired } = findMended(placed.row, list.fileOf(placed.file).name);
		return { ...placed, row, retired };
	});
	const gone = new Set(mended.map(({ retired }) => retired));
	const left = inOrder.filter(({ key }) => !gone.has(key));
	// What nobody decided on is asked again with what is said now.
	const { offsetOf } = zoneClocks(createZone(zone));
	const readable = await readAgain(left, definitions, async () => {}, { edits: true, offsetOf });
	const rows = findCopies(readable.map(({ row }) => row));
	return [
		...mended,
		...rows.map((row, index) => ({
			...{ file: again, index, row },
			retired: readable[index]?.key ?? null,
		})),
	];
}

/** The page's order: which of two rows that say the same is which depends on it. */
function inReadingOrder(a: AsideRow, b: AsideRow): number {
	return compare(a.source, b.source) || a.line - b.line || compare(a.key, b.key);
}

function compare(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
