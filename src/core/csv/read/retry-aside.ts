import type { Definition } from '../../definition/definition.ts';
import type { OffsetOf } from '../../fields/field-type.ts';
import type { DecodedRow, SetAsideRow } from '../../imports/decoded-row.ts';
import { createIdDeriver } from './derived-id.ts';
import type { FileProblemKey } from './file-problem.ts';
import { readRow, type HeaderOf } from './read-row.ts';
import { toRowCells } from './row-cells.ts';
import { noSigns } from './number-signs.ts';
import { toTableHeader, type TableHeader } from './table-header.ts';
import { whoseFile } from './whose-file.ts';

/** A row that was set aside. */
type RowToRetry = Omit<SetAsideRow, 'kind'>;

/**
 * Reads rows of one file that were set aside again, as when the definition they waited for has
 * arrived. What still cannot be read comes back as it was, perhaps with another reason. `offsetOf`: as they are read the
 * first time.
 */
export function retryAside(
	rows: RowToRetry[],
	definitions: Definition[],
	offsetOf?: OffsetOf,
): DecodedRow[] {
	const deriveId = createIdDeriver();
	return rows.map((row) => {
		const whole: SetAsideRow = { kind: 'aside', ...row };
		if (row.problems.some(({ key }) => keysThatStay.has(key))) return whole;
		const header = toTableHeader(row.header, row.line);
		const record = {
			line: row.line,
			cells: row.header.map((name) => row.cells[name] ?? ''),
			text: '',
			broken: null,
			joined: false,
		};
		const context = {
			definitions,
			header,
			of: formOf(row, header, definitions),
			deriveId,
			readAt: () => '',
			offsetOf,
			hasSemicolons: null,
			known: () => null,
			leftOut: new Set<string>(),
			signs: noSigns,
			rounded: new Set<string>(),
		};
		const read = readRow(toRowCells(record, header), row.line, context);
		return read.kind === 'aside' ? { ...whole, problems: read.problems } : read;
	});
}

/** What a person said once of its file goes on; nothing else is guessed now either. */
function formOf(row: RowToRetry, header: TableHeader, definitions: Definition[]): HeaderOf {
	const said = row.chosen ? (definitions.find(({ id }) => id === row.tracker) ?? null) : null;
	if (said) return { definition: said, chosen: true };
	return { definition: whoseFile(header, definitions).definition, chosen: false };
}

/** No definition mends these: cells are missing, too many or not to be told apart, it is no record, or not to be read. */
const keysThatStay: ReadonlySet<string> = new Set<FileProblemKey>([
	'cut_off',
	'wrong_quotes',
	'too_many_cells',
	'too_few_cells',
	'total_row',
	'signature_row',
	'merged_cells',
	'rejected_there',
	'unclear_number',
]);
