import type { Definition } from '../../definition/definition.ts';
import type { Problem } from '../../fields/problem.ts';
import type { DecodedRow, TypedRow } from '../../imports/decoded-row.ts';
import { fileProblem } from './file-problem.ts';
import { isTotal, isToSign } from './lines-on-paper.ts';

/** Tells a row that people typed for themselves, and that is no record, from a record. */
export type FindNoRecord = (row: DecodedRow) => DecodedRow;

/**
 * Sets totals, lines to be signed and what is left of merged cells aside, each with that reason. A row
 * is one of them only where it is no whole record: it cannot be read, or required answers are missing.
 * Rows are given in the order of the file.
 */
export function createFindNoRecord(definitions: readonly Definition[]): FindNoRecord {
	let above: TypedRow | null = null;
	return (row) => {
		const typed = typedCells(row);
		if (!typed) return row;
		const missing =
			row.kind === 'typed'
				? requiredIn(definitions, row).filter((id) => (row.entry.values[id] ?? null) === null)
				: [];
		const whole = row.kind === 'typed' && missing.length === 0;
		const reason = whole ? null : (reasonOf(typed) ?? mergedReason(row, above, missing));
		if (reason) return asideFor(row, reason);
		if (row.kind === 'typed') above = row;
		return row;
	};
}

/** What a form requires whatever else is said. */
function requiredIn(definitions: readonly Definition[], { entry }: TypedRow): string[] {
	const fields = definitions.find(({ id }) => id === entry.tracker)?.fields ?? [];
	return fields.filter((field) => field.required && !field.showIf).map(({ id }) => id);
}

/** The cells of a row that nobody but a person wrote; `null` for any other row. */
function typedCells(row: DecodedRow): string[] | null {
	if (row.kind === 'typed') return Object.values(row.stood?.cells ?? {}).filter(isFilled);
	if (row.kind !== 'aside' || row.schema !== null) return null;
	const ours = row.header.some((name) => name.trim() === '_id' && isFilled(row.cells[name] ?? ''));
	return ours ? null : Object.values(row.cells).filter(isFilled);
}

function reasonOf(cells: string[]): Problem | null {
	if (cells.some(isTotal)) return fileProblem('total_row');
	const signed = cells.filter(isToSign).length;
	// Beside what is to be signed may stand a name or a day.
	return signed > 0 && signed * 2 >= cells.length ? fileProblem('signature_row') : null;
}

/**
 * Required cells are blank that the row above fills: its cells reached over this row too. Or all it
 * says stands in the row above, and that is not enough for a record.
 */
function mergedReason(
	row: DecodedRow,
	above: TypedRow | null,
	missing: readonly string[],
): Problem | null {
	if (row.kind !== 'typed' || !above || missing.length === 0) return null;
	if (row.entry.tracker !== above.entry.tracker) return null;
	const [own, before] = [row.entry.values, above.entry.values];
	const filledAbove = missing.filter((id) => (before[id] ?? null) !== null);
	const answers = Object.entries(own).filter(([, value]) => value !== null);
	const repeats = answers.every(([id, value]) => sameText(value, before[id]));
	const first = firstField(above);
	const reachesOver = filledAbove.length > 1 || (first !== null && filledAbove.includes(first));
	const isMerged = filledAbove.length > 0 && (repeats || reachesOver);
	return isMerged ? fileProblem('merged_cells') : null;
}

/** The first answer of a row, from the left. */
function firstField({ entry }: TypedRow): string | null {
	return Object.keys(entry.values).find((id) => (entry.values[id] ?? null) !== null) ?? null;
}

function asideFor(row: DecodedRow, reason: Problem): DecodedRow {
	if (row.kind === 'aside') return { ...row, problems: [reason] };
	if (row.kind !== 'typed' || !row.stood) return row;
	const { line, stood, entry, wasAside } = row;
	return {
		kind: 'aside',
		line,
		problems: [reason],
		...stood,
		tracker: entry.tracker,
		...(wasAside !== undefined && { wasAside }),
	};
}

function sameText(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

function isFilled(cell: string): boolean {
	return cell.trim() !== '';
}
