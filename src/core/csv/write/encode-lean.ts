import type { Definition } from '../../definition/definition.ts';
import type { Entry } from '../../entries/entry.ts';
import { asItLeaves, leavingOrder } from '../../handover/leaving-rows.ts';
import { createTextWriter } from '../text-writer.ts';
import type { EncodeOptions } from './encode.ts';
import { fileColumns } from './file-columns.ts';
import { writeRecords } from './write-records.ts';

/**
 * The same rows as `encodeCsv` writes, in as few characters: for what goes through a chat or a picture.
 * Keys and codes, no quotes that are not needed, no column in which nothing stands. `decodeCsv` gives
 * the same entries back.
 */
export function encodeLean(
	entries: Entry[],
	definition: Definition,
	{ batch, random }: Pick<EncodeOptions, 'batch' | 'random'>,
): string {
	const rows = leavingOrder(entries, definition, random).map((entry) =>
		asItLeaves(entry, definition),
	);
	const { wellFormed } = createTextWriter();
	const columns = fileColumns(rows, definition, { form: 'codes', batch })
		.map(({ header, cell }) => ({
			header: wellFormed(header),
			cells: rows.map((entry, index) => wellFormed(cell(entry, index))),
		}))
		.filter(({ cells }) => cells.some((cell) => cell !== ''));
	const table = [
		columns.map(({ header }) => header),
		...rows.map((_, index) => columns.map(({ cells }) => cells[index] ?? '')),
	];
	return writeRecords(table, { quotes: 'needed', newline: '\n' });
}
