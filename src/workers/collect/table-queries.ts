import type { Definition } from '~/core/definition/definition.ts';
import { anonymousRows } from '~/core/tables/anonymous-rows.ts';
import { withoutFieldsApart } from '~/core/tables/fields-apart.ts';
import { hidesFew } from '~/core/tables/hides-few.ts';
import { createRowFilter, type FoundRows, type TableQuery } from '~/core/tables/query-table.ts';
import { sortInOrder } from '~/core/tables/sort-table.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import type { Pacer } from './pacer.ts';

/** Answers to queries of the merged table, kept in the worker and handed out by pages. */
export interface TableQueries {
	/** `rows`: in order of creation. */
	run(
		rows: readonly TableRow[],
		definition: Definition,
		query: TableQuery,
		pacer: Pacer,
	): Promise<FoundRows>;
	/** `null`: the answer is no longer kept. */
	page(token: number, start: number, end: number): TableRow[] | null;
}

/** Two, so that the rows on screen stay while the next answer comes. */
const kept = 2;

export function createTableQueries(): TableQueries {
	const answers = new Map<number, readonly TableRow[]>();
	let next = 1;
	return {
		async run(collected, definition, query, pacer) {
			const { rows, shown } = shownOf(collected, definition);
			const matches = createRowFilter(shown, query);
			const found: TableRow[] = [];
			for (const row of rows) {
				if (matches(row)) found.push(row);
				if (pacer.due()) await pacer.pause();
			}
			const few = definition.anonymous && hidesFew(found, rows, definition);
			const answer = few ? [] : sortInOrder(found, shown, query.sort);
			const token = next++;
			answers.set(token, answer);
			for (const old of answers.keys()) if (old <= token - kept) answers.delete(old);
			return { token, total: answer.length, few };
		},
		page: (token, start, end) => answers.get(token)?.slice(start, end) ?? null,
	};
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
		shown: withoutFieldsApart(definition),
	};
	anonymous.set(rows, made);
	return made;
}
