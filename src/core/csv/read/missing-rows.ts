import { hashForm } from '../../entries/hash.ts';
import { createDistinctTexts, type DistinctTexts } from './distinct-texts.ts';
import type { CsvRecord } from './records.ts';

/** Rows of one exported file that did not arrive. */
export interface MissingRows {
	/** How many are missing. */
	count: number;
	/** How many were written. */
	total: number;
}

/** Counts the rows of a file, record by record. */
export interface RowCounter {
	count(records: readonly CsvRecord[]): void;
	missing(): MissingRows[];
}

/**
 * Compares the rows that are there with what they tell: their `_batch` cells, `<batch>:<n>:<total>`,
 * or, of an anonymous tracker, their `_rows` cells, which say only how many there were.
 */
export function missingRows(records: readonly CsvRecord[]): MissingRows[] {
	const counter = createRowCounter();
	counter.count(records);
	return counter.missing();
}

/** See {@link missingRows}. */
export function createRowCounter(): RowCounter {
	const [batches, counts] = [createBatchCounter(), createCountCounter()];
	return {
		count(records) {
			batches.count(records);
			counts.count(records);
		},
		missing: () => [...batches.missing(), ...counts.missing()],
	};
}

/** A file may be one batch of more rows than a `Set` holds, or of millions of batches: all their rows lie in one place. */
function createBatchCounter(): RowCounter {
	const batches = new Map<string, { seen: number; total: number }>();
	const rows = createDistinctTexts();
	return {
		count(records) {
			for (const record of records) {
				for (const [, batch = '', row, total] of record.text.matchAll(batchCell)) {
					const known = batches.get(batch) ?? { seen: 0, total: 0 };
					known.total = Math.max(known.total, Number(total));
					if (rows.add(`${batch}:${Number(row)}`)) known.seen++;
					batches.set(batch, known);
				}
			}
		},
		missing: () => [...batches.values()].flatMap(({ seen, total }) => missing(total - seen, total)),
	};
}

/**
 * A whole cell of this form, quoted or not. Searched in the record's text, because a record that
 * cannot be divided into cells is there all the same.
 */
const batchCell = /b-(?<=(?:^|[",;\t])b-)([2-9a-z]+):(\d{1,9}):(\d{1,9})(?=$|[",;\t\n])/g;

/**
 * Nothing tells the rows of one file from those of another of as many rows that was joined on: only
 * what is lacking to a multiple of it is missing. The same row twice, as in a file joined on twice, is
 * one row.
 */
function createCountCounter(): RowCounter {
	const seen = new Map<number, DistinctTexts>();
	let [place, hashPlace] = [-1, -1];
	return {
		count(records) {
			for (const record of records) {
				if (!record.broken && record.cells.some(isRowsHeader)) {
					place = record.cells.findIndex(isRowsHeader);
					hashPlace = record.cells.findIndex((cell) => cell.trim() === '_hash');
					continue;
				}
				if (place === -1) continue;
				const rows = record.broken ? brokenRows(record) : wholeRow(record, place, hashPlace);
				for (const [total, row] of rows) {
					const known = seen.get(total) ?? createDistinctTexts();
					seen.set(total, known);
					known.add(row);
				}
			}
		},
		missing: () =>
			[...seen].flatMap(([total, rows]) => missing((total - (rows.size() % total)) % total, total)),
	};
}

function isRowsHeader(cell: string): boolean {
	return cell.trim() === '_rows';
}

/** By the hash it was written with, where it has one: a copy that somebody changed is no other row of the file. */
function wholeRow(
	{ cells, text }: CsvRecord,
	place: number,
	hashPlace: number,
): [number, string][] {
	const total = (cells[place] ?? '').trim();
	const hash = (cells[hashPlace] ?? '').trim();
	const row = isHash.test(hash) ? hash : text.trim();
	return /^[1-9]\d{0,8}$/.test(total) ? [[Number(total), row]] : [];
}

const isHash = new RegExp(`^${hashForm}$`);

/** The cell before the hash that ends every row of ours: a broken record may be several rows. */
function brokenRows({ text }: CsvRecord): [number, string][] {
	return [...text.matchAll(countCell)].map(([, total, hash = '']) => [Number(total), hash]);
}

const countCell = /(?<=[",;\t])([1-9]\d{0,8})"?[,;\t]"?(h[0-9a-f]{16})(?=$|[",;\t\n])/g;

function missing(count: number, total: number): MissingRows[] {
	return count > 0 ? [{ count, total }] : [];
}
