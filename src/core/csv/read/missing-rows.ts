import type { CsvRecord } from './records.ts';

/** Rows of one exported file that did not arrive. */
export interface MissingRows {
	batch: string;
	/** How many are missing. */
	count: number;
	/** How many were written. */
	total: number;
}

/** Compares the rows that are there with what their `_batch` cells, `<batch>:<n>:<total>`, tell. */
export function missingRows(records: CsvRecord[]): MissingRows[] {
	const batches = new Map<string, { seen: Set<number>; total: number }>();
	for (const record of records) {
		for (const [, batch = '', row, total] of record.text.matchAll(batchCell)) {
			const known = batches.get(batch) ?? { seen: new Set(), total: 0 };
			known.total = Math.max(known.total, Number(total));
			known.seen.add(Number(row));
			batches.set(batch, known);
		}
	}
	return [...batches].flatMap(([batch, { seen, total }]) => {
		const count = total - seen.size;
		return count > 0 ? [{ batch, count, total }] : [];
	});
}

/**
 * A whole cell of this form, quoted or not. Searched in the record's text, because a record that
 * cannot be divided into cells is there all the same.
 */
const batchCell = /(?<=^|[",;\t])(b-[2-9a-z]+):(\d{1,9}):(\d{1,9})(?=$|[",;\t\n])/g;
