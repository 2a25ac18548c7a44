import type { Definition } from '../../definition/definition.ts';
import type { Problem } from '../../fields/problem.ts';
import { chooseTracker } from './choose-tracker.ts';
import type { DecodedRow } from '../../imports/decoded-row.ts';
import { createIdDeriver } from './derived-id.ts';
import { createFindNoRecord } from './no-record.ts';
import { fileProblem } from './file-problem.ts';
import type { FormChoices, FormQuestion } from './form-question.ts';
import type { FindKnown } from './known-revision.ts';
import { readRow, type HeaderOf } from './read-row.ts';
import type { CsvRecord } from './records.ts';
import { createRepeatedHeaderReader } from './repeated-header.ts';
import { toRowCells } from './row-cells.ts';
import { duplicateIn, toTableHeader, type TableHeader } from './table-header.ts';
import { allTellForm } from './take-aside-cell.ts';
import { whoseFile } from './whose-file.ts';

/** The records of a file as rows. */
export interface Table {
	rows: DecodedRow[];
	/** Id of the tracker of all rows, or of the header of a table without rows; else `null`. */
	tracker: string | null;
	/** Names of the columns that an anonymous form did not take. */
	leftOut: string[];
	/** A header that cannot be read: which of two columns or forms is meant is not ours to guess. */
	refused: Problem | null;
	/** What a person has to say before the table can be read. */
	asks: FormQuestion | null;
}

export interface ReadTableOptions {
	/** What a person said of tables that do not tell which form they belong to. */
	forms: FormChoices;
	/** Moment or day for rows that tell none. */
	readAt(definition: Definition): string;
	/** What is known already, to hold rows of ours against. */
	known: FindKnown;
}

/** Reads records into rows. The first is a header; so is any other that names columns again. */
export function readTable(
	records: CsvRecord[],
	definitions: Definition[],
	{ forms, readAt, known }: ReadTableOptions,
): Table {
	const readRepeatedHeader = createRepeatedHeaderReader(definitions);
	const deriveId = createIdDeriver();
	const findNoRecord = createFindNoRecord(definitions);
	const leftOut = new Set<string>();
	const rows: DecodedRow[] = [];
	let header: TableHeader | null = null;
	let of: HeaderOf = { definition: null, chosen: false };
	let firstTracker: string | null = null;

	for (const record of records) {
		const next: NextHeader | null = header
			? nextHeader(record, readRepeatedHeader)
			: { header: toTableHeader(record.cells, record.line), isRow: false };
		if (next) {
			const isFirst = header === null;
			header = next.header;
			const refused = duplicateIn(header, chooseTracker(header, definitions).definition);
			if (refused) return refusedTable(refused);
			const found = formOf(header, definitions, forms);
			if (isFirst && found.refused && !allTellForm(records.slice(1), header)) {
				return refusedTable(found.refused, found.asks);
			}
			of = found;
			firstTracker ??= of.definition?.id ?? null;
			if (!next.isRow) continue;
		}
		if (!header) continue;
		const context = { definitions, header, of, deriveId, readAt, known, leftOut };
		rows.push(findNoRecord(readRow(toRowCells(record, header), record.line, context)));
	}
	const tracker = rows.length > 0 ? onlyTracker(rows) : firstTracker;
	return { rows, tracker, leftOut: [...leftOut], refused: null, asks: null };
}

function refusedTable(refused: Problem, asks: FormQuestion | null = null): Table {
	return { rows: [], tracker: null, leftOut: [], refused, asks };
}

/** By what the header tells, else by what a person said of it; refused until they have. */
function formOf(
	header: TableHeader,
	definitions: Definition[],
	forms: FormChoices,
): HeaderOf & { refused: Problem | null; asks: FormQuestion | null } {
	const { definition, asks } = whoseFile(header, definitions);
	if (!asks || definition) return { definition, chosen: false, refused: null, asks: null };
	const said = Object.hasOwn(forms, asks.key) ? forms[asks.key] : undefined;
	const chosen = definitions.find(({ id }) => id === said) ?? null;
	if (chosen) return { definition: chosen, chosen: true, refused: null, asks: null };
	const key = said === null ? 'left_out' : 'which_form';
	const refused = fileProblem(key, { line: header.line });
	return { definition: null, chosen: false, refused, asks: said === null ? null : asks };
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
