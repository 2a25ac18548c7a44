import type { Entry } from '../../entries/entry.ts';
import type { SystemColumn } from '../system-columns.ts';

/** Where a row stands in its file. */
export interface RowPlace {
	/** Id of the file. */
	batch: string;
	/** From 1. */
	row: number;
	total: number;
}

/** The unguarded cell of a column that is not an answer. */
export function writeSystemCell(key: SystemColumn, entry: Entry, place: RowPlace): string {
	return writers[key](entry, place);
}

const writers: Record<SystemColumn, (entry: Entry, place: RowPlace) => string> = {
	_id: ({ id }) => id,
	_history: ({ history }) => history.join(' '),
	_schema: ({ tracker, version }) => `${tracker}@${version}`,
	_deleted: ({ deleted }) => (deleted ? '1' : '0'),
	_created: ({ createdAt }) => createdAt,
	_updated: ({ updatedAt }) => updatedAt,
	_device: ({ device }) => device ?? '',
	_submission: ({ submission }) => submission ?? '',
	_batch: (_entry, { batch, row, total }) => `${batch}:${row}:${total}`,
	_rows: (_entry, { total }) => String(total),
	_hash: ({ hash }) => hash,
};
