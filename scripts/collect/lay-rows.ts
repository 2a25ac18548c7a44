import type { DecodedRow } from '../../src/core/imports/decoded-row.ts';
import type { FileSummary, ImportPlan } from '../../src/core/imports/plan.ts';
import { createPlan, openFile, planRow } from '../../src/core/imports/plan-rows.ts';
import { comesAgainAs } from '../../src/core/intake/collected-key.ts';
import { asideCellsAsWritten } from '../../src/core/csv/write/aside-cells.ts';
import { addAside } from './aside-lines.ts';
import type { LineFiles } from './line-files.ts';
import { partOf } from './part-of.ts';
import { type PlacedRow, toLine } from './row-lines.ts';
import type { Setting } from './task.ts';

/** Where the rows of a file go. */
export interface RowsOut {
	setting: Setting;
	lines: LineFiles;
}

/** Lays a row that can be read: one with an id with its record, any other where those lie that wait for all files. */
export function layRow(placed: PlacedRow, { setting, lines }: RowsOut): void {
	if (waitsForAll(placed.row, setting)) {
		lines.add('waiting', `${JSON.stringify(placed)}\n`);
		return;
	}
	const line = toLine(placed);
	lines.add(`rows/${partOf(line.slice(0, line.indexOf('\t')), setting.parts)}`, line);
}

/** Settles the rows of a file that are set aside, in their order. `waits`: other rows of the file wait for all files. */
export function createLayAside(
	file: Omit<FileSummary, 'rows' | 'counts'>,
	{ setting, lines }: RowsOut,
	waits: boolean,
): { lay: (placed: PlacedRow) => void; summary: FileSummary } {
	const plan: ImportPlan = createPlan([], asideCellsAsWritten, setting.definitions);
	openFile(plan, file);
	const [summary] = plan.files;
	if (!summary) throw new Error('openFile opened no file.');
	const lay = (placed: PlacedRow) => {
		// Equal rows of one file that are set aside, some now and some by decision, are told apart together.
		if (waits || mayMend(placed.row, setting)) {
			lines.add('waiting', `${JSON.stringify(placed)}\n`);
			return;
		}
		planRow(plan, placed.row);
		const aside = plan.rows.pop()?.aside;
		if (aside) addAside(lines, [aside]);
	};
	return { lay, summary };
}

/**
 * Rows without an id of their own are held against all records; so may be one that nothing proves, by the rules of its
 * form, against the record it belongs to.
 */
export function waitsForAll(row: DecodedRow, setting: Setting): boolean {
	if (mayMend(row, setting)) return true;
	if (row.kind === 'typed' || row.kind === 'copied') return true;
	if (row.kind !== 'intact' || !row.unchecked) return false;
	return setting.definitions.some(({ id, parent }) => id === row.entry.tracker && parent);
}

/** Whether a row may take the place of one that was set aside earlier. */
function mayMend(row: DecodedRow, { mends, asideIds }: Setting): boolean {
	if (!mends) return false;
	if (row.wasAside !== undefined || (row.kind === 'aside' && row.schema === null)) return true;
	return asideIds.has(comesAgainAs(row) ?? '');
}
