import type { Definition } from '~/core/definition/definition.ts';
import type { View } from '~/core/definition/view.ts';
import { groupRows } from '~/core/tables/group-rows.ts';
import {
	codesOfColumn,
	createClockFilter,
	rankOfClock,
	sortByColumn,
	sortByRank,
} from '~/core/tables/clock-columns.ts';
import { createRowFilter, type FoundRows, type TableQuery } from '~/core/tables/query-table.ts';
import { sumRows } from '~/core/tables/sum-rows.ts';
import type { TableLine } from '~/core/tables/table-row.ts';
import { isElsewhere } from '~/core/clocks/running/is-elsewhere.ts';
import { toldDues } from '~/core/tables/told-due.ts';
import { withinMoments } from '~/core/tables/within-moments.ts';
import { inSlices } from '~/device/in-slices.ts';
import type { TableSource } from '../../table/table-source.ts';
import { everything } from '../../table/table-state.ts';
import type { RegisterRow } from './register-row.ts';
import { isInView } from './register-views.ts';

interface Asked {
	definition: Definition;
	/** In order of creation. */
	rows: readonly RegisterRow[];
	views: readonly View[];
	/** The one chosen on this device. */
	role: string | null;
	/** What the group without an answer is called. */
	none: string;
	/** Columns rows can be grouped by. */
	groups: readonly { id: string; options: readonly { code: string; label: string }[] }[];
}

/** A register's records for its table, from the page's memory, in slices. Only the last answer is kept. */
export function createRegisterSource(asked: Asked): RegisterSource {
	const { definition, rows, views, role, none, groups } = asked;
	let token = 0;
	let lines: readonly TableLine[] = [];
	let found: readonly RegisterRow[] = [];
	return {
		// What is in memory is found at once, and given up at once for what is typed next.
		pause: 40,
		async query(_tracker, query) {
			const mine = ++token;
			const view = views.find(({ id }) => id === query.view);
			const inFilters = createRowFilter(definition, query);
			const clocksHold = createClockFilter(query);
			const kept: RegisterRow[] = [];
			const done = await inSlices(
				rows,
				(row) => {
					if (view && !isInView(row, view, definition, role)) return;
					if (clocksHold(row) && inFilters(row)) kept.push(row);
				},
				() => mine !== token,
			);
			if (!done) return { token: mine, total: 0, few: false };
			found = inOrder(kept, query, definition, view);
			const group = groups.find(({ id }) => id === query.group);
			const closed = new Set(query.closed);
			lines = group
				? groupRows(
						found,
						definition,
						{
							options: group.options,
							none,
							codesOf: (row) => codesOfColumn(row, group.id, definition),
						},
						closed,
					)
				: found;
			const records = found.length;
			const sums = sumRows(found, definition);
			const elsewhere = query.zone !== undefined && isElsewhere(query.zone, toldDues(found));
			return { token: mine, total: lines.length, few: false, records, sums, elsewhere };
		},
		rows: async (wanted, start, end) => (wanted === token ? lines.slice(start, end) : null),
		found: () => found,
		async prepare(hasEnded) {
			// Whichever word it is, all a row says is read for it and kept.
			const read = createRowFilter(definition, { ...everything, search: 'x', personal: true });
			await inSlices(rows, read, hasEnded);
		},
	};
}

export interface RegisterSource extends TableSource {
	query(tracker: string, query: TableQuery): Promise<FoundRows>;
	/** The records of the last answer, all of them. */
	found: () => readonly RegisterRow[];
	/** Reads all that a search looks through before anybody searches, in slices. */
	prepare: (hasEnded: () => boolean) => Promise<void>;
}

/** As asked for; else what is due first, in a view of clocks; else the newest first. */
function inOrder(
	rows: RegisterRow[],
	{ sort }: TableQuery,
	definition: Definition,
	view: View | undefined,
): readonly RegisterRow[] {
	if (sort) return sortByColumn(rows, definition, sort);
	if (!view?.clock) return withinMoments(rows.toReversed(), definition);
	const due = ({ clocks }: RegisterRow) =>
		Math.min(
			...clocks.map((clock) => (clock.state === view.clock ? rankOfClock(clock) : Infinity)),
		);
	return sortByRank(rows, due, false);
}
