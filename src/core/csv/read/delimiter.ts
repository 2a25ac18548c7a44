import { findForeign } from '../../collectors/find-foreign.ts';
import type { Foreign } from '../../collectors/foreign-table.ts';
import type { Definition } from '../../definition/definition.ts';
import { chooseTracker } from './choose-tracker.ts';
import { readRecords, type CsvRecord, type Delimiter } from './records.ts';
import { toTableHeader } from './table-header.ts';

/** How a file separates its cells, and the header that tells so. */
export interface Delimited {
	delimiter: Delimiter;
	header: CsvRecord;
	/** Known columns of the header: 0 when the file is none of ours. */
	known: number;
	/** Another program's export; `null`: none that is known. */
	foreign: Foreign | null;
}

/** The delimiter under which the first record has most known columns; `null` without a record. */
export function findDelimiter(text: string, definitions: Definition[]): Delimited | null {
	let best: Delimited | null = null;
	for (const delimiter of delimiters) {
		const [header] = readRecords(text, delimiter, 1);
		if (!header) continue;
		const foreign = findForeign(header.cells, definitions);
		const own = chooseTracker(toTableHeader(header.cells, header.line), definitions);
		const known = foreign?.known ?? own.known;
		if (!best || known > best.known) best = { delimiter, header, known, foreign };
	}
	return best;
}

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];
