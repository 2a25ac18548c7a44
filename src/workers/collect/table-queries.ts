import type { Definition } from '~/core/definition/definition.ts';
import { anonymousRows } from '~/core/tables/anonymous-rows.ts';
import { anonymousTable } from '~/core/tables/anonymous-table.ts';
import { hidesFew } from '~/core/tables/hides-few.ts';
import { codesOfColumn, createClockFilter, sortByColumn } from '~/core/tables/clock-columns.ts';
import { createRowFilter, type FoundRows, type TableQuery } from '~/core/tables/query-table.ts';
import { groupRows } from '~/core/tables/group-rows.ts';
import { groupOptions } from '~/core/tables/group-options.ts';
import { sumRows } from '~/core/tables/sum-rows.ts';
import type { TableLine, TableRow } from '~/core/tables/table-row.ts';
import { isElsewhere } from '~/core/clocks/running/is-elsewhere.ts';
import { toldDues } from '~/core/tables/told-due.ts';
import type { Pacer } from './pacer.ts';

/** Answers to queries of the merged table, kept in the worker and handed out by pages. */
export interface TableQueries {
	/** `rows`: in order of creation, with the clocks that are asked about. */
	run(
		rows: readonly TableRow[],
		definition: Definition,
		query: TableQuery,
		pacer: Pacer,
	): Promise<FoundRows>;
	/** `null`: the answer is no longer kept. */
	page(token: number, start: number, end: number): TableLine[] | null;
}

/** Two, so that the rows on screen stay while the next answer comes. */
const kept = 2;

export function createTableQueries(): TableQueries {
	const answers = new Map<number, readonly TableLine[]>();
	let next = 1;
	return {
		async run(collected, definition, query, pacer) {
			const { rows, shown } = shownOf(collected, definition);
			const [matches, clocksHold] = [createRowFilter(shown, query), createClockFilter(query)];
			const found: TableRow[] = [];
			for (const row of rows) {
				if (clocksHold(row) && matches(row)) found.push(row);
				if (pacer.due()) await pacer.pause();
			}
			const few = definition.anonymous && hidesFew(found, rows, definition);
			const answer = few ? [] : inOrder(found, shown, query);
			const token = next++;
			answers.set(token, answer);
			for (const old of answers.keys()) if (old <= token - kept) answers.delete(old);
			if (definition.anonymous) return { token, total: answer.length, few };
			const sums = sumRows(found, shown);
			const elsewhere = query.zone !== undefined && isElsewhere(query.zone, toldDues(found));
			return { token, total: answer.length, few, records: found.length, sums, elsewhere };
		},
		page: (token, start, end) => answers.get(token)?.slice(start, end) ?? null,
	};
}

/** Sorted, and in groups where they are asked for: never of an anonymous tracker, where a group may be few. */
function inOrder(
	found: readonly TableRow[],
	definition: Definition,
	{ sort, group = null, closed = [] }: TableQuery,
): readonly TableLine[] {
	const sorted = sortByColumn(found, definition, sort);
	if (group === null || definition.anonymous) return sorted;
	const options = groupOptions(definition, group);
	const codesOf = (row: TableRow) => codesOfColumn(row, group, definition);
	// What a group is called in the words of the page, it says itself.
	return groupRows(sorted, definition, { options, codesOf, none: '' }, new Set(closed));
}

interface Shown {
	rows: readonly TableRow[];
	/** The tracker with the fields that are shown. */
	shown: Definition;
}

/** What is collected is the same array until something changes. */
const anonymous = new WeakMap<readonly TableRow[], Shown>();

/** What a table may show: of an anonymous tracker, less than there is. */
function shownOf(rows: readonly TableRow[], definition: Definition): Shown {
	if (!definition.anonymous) return { rows, shown: definition };
	const known = anonymous.get(rows);
	if (known) return known;
	const made = {
		rows: anonymousRows(rows, definition),
		shown: anonymousTable(definition),
	};
	anonymous.set(rows, made);
	return made;
}
