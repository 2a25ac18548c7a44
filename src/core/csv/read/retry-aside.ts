import type { Definition } from '../../definition/definition.ts';
import { chooseTracker } from './choose-tracker.ts';
import type { DecodedRow, SetAsideRow } from '../../imports/decoded-row.ts';
import { createIdDeriver } from './derived-id.ts';
import type { FileProblemKey } from './file-problem.ts';
import { readRow } from './read-row.ts';
import { toRowCells } from './row-cells.ts';
import { toTableHeader } from './table-header.ts';

/**
 * Reads rows of one file that were set aside again, as when the definition they waited for has
 * arrived. What still cannot be read comes back as it was, perhaps with another reason.
 */
export function retryAside(
	rows: Pick<SetAsideRow, 'line' | 'header' | 'cells' | 'problems' | 'tracker' | 'schema'>[],
	definitions: Definition[],
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
			ofHeader: chooseTracker(header, definitions).definition,
			deriveId,
			readAt: () => '',
		};
		const read = readRow(toRowCells(record, header), row.line, context);
		return read.kind === 'aside' ? { ...whole, problems: read.problems } : read;
	});
}

/** No definition mends these: cells are missing, too many or not to be told apart. */
const keysThatStay: ReadonlySet<string> = new Set<FileProblemKey>([
	'cut_off',
	'wrong_quotes',
	'too_many_cells',
	'too_few_cells',
]);
