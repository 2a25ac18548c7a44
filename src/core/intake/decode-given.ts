import type { DecodedFile } from '../csv/read/decoded-file.ts';
import type { FormQuestion } from '../csv/read/form-question.ts';
import type { DecodedRow } from '../imports/decoded-row.ts';
import type { FileSummary } from '../imports/plan.ts';
import { isDescription } from './is-description.ts';
import { largestWhole } from './largest-whole.ts';
import type { OpenedSource } from './read-sources.ts';

/** A file as the dry run takes it. */
export interface DecodedSource {
	/** What `openFile` is told of it. */
	file: Omit<FileSummary, 'rows' | 'counts'>;
	/** None where it is refused or describes others. */
	rows: DecodedRow[];
	/** What to ask a person before it can be read; `null`: nothing. */
	asks: FormQuestion | null;
}

/** What an opened file is and holds. `decode` reads it as far as it may go where it is to go. */
export function decodeGiven(
	{ name, origin, data, refused: unopened }: OpenedSource,
	decode: (data: Uint8Array | string, name: string) => DecodedFile,
): DecodedSource {
	const unknown = { name, origin, encoding: '', delimiter: null, tracker: null };
	if (data === null) {
		const params = unopened === 'zip_too_large' && { params: { size: largestWhole } };
		const refused = { key: unopened ?? 'file_unreadable', field: null, ...params };
		return { file: { ...unknown, refused, notes: [] }, rows: [], asks: null };
	}
	if (isDescription(name, data)) {
		const notes = [{ key: 'describes_tables', field: null }];
		return { file: { ...unknown, refused: null, notes }, rows: [], asks: null };
	}
	const { encoding, tracker, rows, refused, asks, notes, ...read } = decode(data, name);
	const delimiter = refused ? null : read.delimiter;
	return { file: { name, origin, encoding, delimiter, tracker, refused, notes }, rows, asks };
}
