import type { CsvRecord } from './records.ts';
import type { ReadRepeatedHeader } from './repeated-header.ts';
import { toTableHeader, type TableHeader } from './table-header.ts';

/** A header, and whether its record is a row too. */
export interface NextHeader {
	header: TableHeader;
	/** The record is a row as well. */
	isRow: boolean;
}

/**
 * The header that holds from this record on, or `null` where the last one goes on. A file that was
 * joined on without a header we know gets one of places: its rows are all set aside.
 */
export function nextHeader(
	record: CsvRecord,
	readRepeatedHeader: ReadRepeatedHeader,
): NextHeader | null {
	const repeated = record.broken ? null : readRepeatedHeader(record.cells, record.line);
	if (repeated) return { header: repeated, isRow: false };
	if (!record.joined) return null;
	const nameless = record.cells.map(() => '');
	return { header: toTableHeader(nameless, record.line), isRow: true };
}
