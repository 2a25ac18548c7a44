import type { Definition } from '../../definition/definition.ts';
import type { Problem } from '../../fields/problem.ts';
import { chooseTracker } from './choose-tracker.ts';
import type { DecodedRow } from '../../imports/decoded-row.ts';
import { createIdDeriver } from './derived-id.ts';
import { readRow } from './read-row.ts';
import type { CsvRecord } from './records.ts';
import { createRepeatedHeaderReader } from './repeated-header.ts';
import { toRowCells } from './row-cells.ts';
import { duplicateIn, toTableHeader, type TableHeader } from './table-header.ts';

/** The records of a file as rows. */
export interface Table {
	rows: DecodedRow[];
	/** Id of the tracker of all rows, or of the header of a table without rows; else `null`. */
	tracker: string | null;
	/** A header that cannot be read: which of two columns is meant is not ours to guess. */
	refused: Problem | null;
}

export interface ReadTableOptions {
	fileName: string;
	/** Moment or day for rows that tell none. */
	readAt(definition: Definition): string;
}

/** Reads records into rows. The first is a header; so is any other that names columns again. */
export function readTable(
	records: CsvRecord[],
	definitions: Definition[],
	{ fileName, readAt }: ReadTableOptions,
): Table {
	const readRepeatedHeader = createRepeatedHeaderReader(definitions);
	const deriveId = createIdDeriver();
	const rows: DecodedRow[] = [];
	let header: TableHeader | null = null;
	let ofHeader: Definition | null = null;
	let firstTracker: string | null = null;

	for (const record of records) {
		const next: NextHeader | null = header
			? nextHeader(record, readRepeatedHeader)
			: { header: toTableHeader(record.cells, record.line), isRow: false };
		if (next) {
			header = next.header;
			ofHeader = chooseTracker(header, definitions, fileName).definition;
			firstTracker ??= ofHeader?.id ?? null;
			const refused = duplicateIn(header, ofHeader);
			if (refused) return { rows: [], tracker: null, refused };
			if (!next.isRow) continue;
		}
		if (!header) continue;
		const context = { definitions, header, ofHeader, deriveId, readAt };
		rows.push(readRow(toRowCells(record, header), record.line, context));
	}
	return { rows, tracker: rows.length > 0 ? onlyTracker(rows) : firstTracker, refused: null };
}

interface NextHeader {
	header: TableHeader;
	/** The record is a row as well. */
	isRow: boolean;
}

/**
 * The header that holds from this record on, or `null` where the last one goes on. A file that was
 * joined on without a header we know gets one of places: its rows are all set aside.
 */
function nextHeader(
	record: CsvRecord,
	readRepeatedHeader: ReturnType<typeof createRepeatedHeaderReader>,
): NextHeader | null {
	const repeated = record.broken ? null : readRepeatedHeader(record.cells, record.line);
	if (repeated) return { header: repeated, isRow: false };
	if (!record.joined) return null;
	const nameless = record.cells.map(() => '');
	return { header: toTableHeader(nameless, record.line), isRow: true };
}

function onlyTracker(rows: DecodedRow[]): string | null {
	const trackers = new Set(
		rows.map((row) => (row.kind === 'aside' ? row.tracker : row.entry.tracker)),
	);
	trackers.delete(null);
	return trackers.size === 1 ? ([...trackers][0] ?? null) : null;
}
