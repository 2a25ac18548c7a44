import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FoundRows, TableQuery } from '~/core/tables/query-table.ts';
import type { TableLine } from '~/core/tables/table-row.ts';
import type { TableSource } from './table-source.ts';

export interface QueriedTable {
	/** `null` until the first answer. */
	total: number | null;
	/** The answer itself; `null` until the first. */
	found: FoundRows | null;
	/** Nothing is shown, because it would be of too few people. */
	few: boolean;
	/** A newer question waits for its answer. */
	busy: boolean;
	/** Another function with every answer, so that rows are fetched anew. */
	fetch: (start: number, end: number) => Promise<TableLine[] | null>;
}

const nothingYet: QueriedTable = {
	total: null,
	found: null,
	few: false,
	busy: true,
	fetch: async () => null,
};

/** Milliseconds after the last keystroke before the search runs, where the source says nothing else. */
const usualPause = 150;

/** Asks again whenever the question or the records (`revision`) change. */
export function useTable(
	source: TableSource,
	tracker: string,
	query: TableQuery,
	revision: unknown,
): QueriedTable {
	const { pause = usualPause } = source;
	const [table, setTable] = useState<QueriedTable>(nothingYet);
	const asked = useRef(0);
	const ask = useCallback(async () => {
		asked.current += 1;
		const mine = asked.current;
		setTable((before) => ({ ...before, busy: true }));
		const found = await source.query(tracker, query);
		const { token, total, few } = found;
		// A later question was faster.
		if (mine !== asked.current) return;
		const fetch = (start: number, end: number) => source.rows(token, start, end);
		setTable({ total, found, few, busy: false, fetch });
	}, [source, tracker, query]);
	useEffect(() => {
		const timer = setTimeout(() => void ask(), query.search === '' ? 0 : pause);
		return () => clearTimeout(timer);
	}, [ask, query.search, pause, revision]);
	return table;
}
