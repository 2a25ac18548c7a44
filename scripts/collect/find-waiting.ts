import type { AsideRow } from '../../src/core/imports/plan.ts';
import { lineFilesIn } from './line-files.ts';
import { mendEarlier } from './mend-earlier.ts';
import { placedRowsIn } from './place-last.ts';
import type { ReadList } from './read-list.ts';
import { refuseTooMany } from './refuse-too-many.ts';
import type { PlacedRow } from './row-lines.ts';
import type { Setting } from './task.ts';

/**
 * The rows that wait for all others, in the order of their files; after them, as rows of `again`, those set aside earlier
 * that can be read by now.
 */
export async function findWaiting(
	list: ReadList,
	aside: readonly AsideRow[],
	{ scratch, definitions, zone }: Setting,
	again: string,
): Promise<PlacedRow[]> {
	const waiting = placedRowsIn(lineFilesIn(scratch, 'waiting'));
	refuseTooMany(waiting.length + aside.length);
	waiting.sort((a, b) => list.placeOf(a.file) - list.placeOf(b.file) || a.index - b.index);
	return aside.length > 0
		? mendEarlier(waiting, aside, { definitions, zone, list, again })
		: waiting;
}
