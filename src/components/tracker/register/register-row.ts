import type { ClockOfRecord } from '~/core/clocks/of-record/clock-of-record.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Values } from '~/core/fields/value.ts';
import type { TableRow } from '~/core/tables/table-row.ts';

/** What was added to a record, in a tracker that belongs to its own. */
export interface Child {
	tracker: string;
	entry: StoredEntry;
	/** In the ids and codes of today; of a deleted one what it said. */
	values: Values;
	deleted: boolean;
	/** Another line puts it right. */
	corrected?: boolean;
}

/** A record of a register with what belongs to it. */
export interface RegisterRow extends TableRow {
	entry: StoredEntry;
	/** Deleted ones included. */
	children: readonly Child[];
	/** As they stand now, in the order of the definition. */
	clocks: readonly ClockOfRecord[];
}
