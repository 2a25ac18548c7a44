import type { Definition } from '../../definition/definition.ts';
import type { OffsetOf } from '../../fields/field-type.ts';
import type { Problem } from '../../fields/problem.ts';
import { chooseTracker } from './choose-tracker.ts';
import type { DecodedRow } from '../../imports/decoded-row.ts';
import { createIdDeriver } from './derived-id.ts';
import { createFindNoRecord } from './no-record.ts';
import { fileProblem } from './file-problem.ts';
import type { FormChoices, FormQuestion } from './form-question.ts';
import type { FindKnown } from './known-revision.ts';
import { type NextHeader, nextHeader } from './next-header.ts';
import { noSigns, sampleOf, signsIn, type NumberSigns } from './number-signs.ts';
import { readRow, type HeaderOf } from './read-row.ts';
import type { CsvRecord } from './records.ts';
import { createRepeatedHeaderReader } from './repeated-header.ts';
import { toRowCells } from './row-cells.ts';
import { duplicateIn, toTableHeader, type TableHeader } from './table-header.ts';
import { tellsForm } from './take-aside-cell.ts';
import { whoseFile } from './whose-file.ts';

/** Reads the records of a file into rows, piece by piece. */
export interface TableReader {
	/** Rows of the next records; none once the table is refused. `start`: what its first numbers are looked up in. */
	read(records: readonly CsvRecord[], start?: readonly CsvRecord[]): DecodedRow[];
	/** `null`: nothing stands against it. */
	refused(): RefusedTable | null;
	/** Id of the tracker of all rows, or of the header of a table without rows; else `null`. */
	tracker(): string | null;
	/** How many rows there were. */
	rows(): number;
	/** Names of the columns that nobody understood, and of those that an anonymous form did not take. */
	unknown: ReadonlySet<string>;
	leftOut: ReadonlySet<string>;
	/** Names of the columns with fractions of more digits than can be kept. */
	rounded: ReadonlySet<string>;
}

/** A header that cannot be read: which of two columns or forms is meant is not ours to guess. */
export interface RefusedTable {
	problem: Problem;
	/** What a person has to say before the table can be read. */
	asks: FormQuestion | null;
}

export interface ReadTableOptions {
	/** What a person said of tables that do not tell which form they belong to. */
	forms: FormChoices;
	/** Moment or day for rows that tell none. */
	readAt(definition: Definition): string;
	/** Of the clocks that moments without a zone are on; `undefined`: the device's. */
	offsetOf: OffsetOf | undefined;
	/** Whether cells are parted by semicolons, once that is known. */
	hasSemicolons(): boolean;
	/** What is known already, to hold rows of ours against. */
	known: FindKnown;
}

/** The first record is a header; so is any other that names columns again. */
export function createTableReader(
	definitions: Definition[],
	{ forms, readAt, offsetOf, hasSemicolons, known }: ReadTableOptions,
): TableReader {
	const readRepeatedHeader = createRepeatedHeaderReader(definitions);
	const deriveId = createIdDeriver();
	const findNoRecord = createFindNoRecord(definitions);
	const [leftOut, unknown, trackers] = [new Set<string>(), new Set<string>(), new Set<string>()];
	const rounded = new Set<string>();
	let sample: readonly CsvRecord[] | null = null;
	let signs: NumberSigns = noSigns;
	let header: TableHeader | null = null;
	let of: HeaderOf = { definition: null, chosen: false };
	let firstTracker: string | null = null;
	let refused: RefusedTable | null = null;
	/** The first header, where its rows may tell the form that it does not, and what else is to be asked. */
	let untold: { header: TableHeader; or: RefusedTable } | null = null;
	let count = 0;

	/** The header that a record is, if it is one. */
	const take = (next: NextHeader): void => {
		const isFirst = header === null;
		header = next.header;
		const problem = duplicateIn(header, chooseTracker(header, definitions).definition);
		if (problem) {
			refused = { problem, asks: null };
			return;
		}
		const found = formOf(header, definitions, forms);
		if (isFirst && found.refused) {
			const or = { problem: found.refused, asks: found.asks };
			if (header.asideName === null) refused = or;
			else untold = { header, or };
		}
		of = found;
		firstTracker ??= of.definition?.id ?? null;
		// What is joined on here is another table, of the same program.
		signs =
			isFirst && of.definition
				? signsIn(sample ?? [], header, of.definition)
				: { ...noSigns, commas: signs.commas };
		if (isFirst) sample = [];
	};
	const readOne = (record: CsvRecord): DecodedRow | null => {
		if (untold && !tellsForm(record, untold.header)) {
			refused = untold.or;
			return null;
		}
		const next: NextHeader | null = header
			? nextHeader(record, readRepeatedHeader)
			: { header: toTableHeader(record.cells, record.line), isRow: false };
		if (next) take(next);
		if (refused || !header || (next && !next.isRow)) return null;
		const context = {
			...{ definitions, header, of, deriveId, readAt, offsetOf, known, leftOut, signs, rounded },
			hasSemicolons: hasSemicolons(),
		};
		const row = findNoRecord(readRow(toRowCells(record, header), record.line, context));
		count++;
		const tracker = row.kind === 'aside' ? row.tracker : row.entry.tracker;
		if (tracker !== null) trackers.add(tracker);
		if (row.kind !== 'aside') {
			for (const name of Object.keys(row.entry.extra ?? {})) unknown.add(name);
		}
		return row;
	};
	return {
		read(records, start = records) {
			sample ??= sampleOf(start);
			const rows: DecodedRow[] = [];
			for (const record of records) {
				if (refused) return [];
				const row = readOne(record);
				if (row) rows.push(row);
			}
			return refused ? [] : rows;
		},
		refused: () => refused,
		tracker: () =>
			count === 0 ? firstTracker : trackers.size === 1 ? ([...trackers][0] ?? null) : null,
		rows: () => count,
		unknown,
		leftOut,
		rounded,
	};
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
