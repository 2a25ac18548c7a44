import type { FoundRows, TableQuery } from '~/core/tables/query-table.ts';
import type { TableLine } from '~/core/tables/table-row.ts';

/** Whatever has records to show in a table. Rows are paged, so that a table holds only what is in view. */
export interface TableSource {
	/** Milliseconds after the last keystroke before it is asked; left out: as long as a worker wants. */
	pause?: number;
	/** Finds and sorts the records of a tracker. */
	query(tracker: string, query: TableQuery): Promise<FoundRows>;
	/** Rows of an answer; `null` when a newer one took its place. */
	rows(token: number, start: number, end: number): Promise<TableLine[] | null>;
}
