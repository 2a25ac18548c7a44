import type { Definition } from '../definition/definition.ts';
import { upgradeEntry } from '../entries/upgrade.ts';
import { correctedLines } from '../links/corrected-lines.ts';
import type { TableRow } from './table-row.ts';

/** Rows with those marked that another line puts right; of a tracker whose lines are changed, as they are. */
export function markCorrected(
	rows: readonly TableRow[],
	definition: Definition,
): readonly TableRow[] {
	if (!definition.append?.corrects) return rows;
	const corrected = correctedLines(
		rows.map(({ entry }) => upgradeEntry(entry, definition)),
		definition,
	);
	return rows.map((row) => (corrected.has(row.key) ? { ...row, corrected: true } : row));
}
