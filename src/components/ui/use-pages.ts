import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Rows asked for at a time. */
const size = 100;

/** Rows of a long list, fetched by pages as they come into view. */
export interface Pages<T> {
	/** The row, or `null` while it is on its way. */
	row(index: number): T | null;
	/** Fetches what is missing between two indexes. */
	need(first: number, last: number): void;
}

/** `fetch` must be the same function as long as the list is the same; with a new one all is fetched anew. */
export function usePages<T>(fetch: (start: number, end: number) => Promise<T[] | null>): Pages<T> {
	const pages = useRef(new Map<number, T[] | null>());
	/** Those of the list before: they stand until the new ones are there, and whoever has a row in focus keeps it. */
	const before = useRef(pages.current);
	const current = useRef(fetch);
	const [, setFetched] = useState(0);
	if (current.current !== fetch) {
		current.current = fetch;
		// A list that was replaced before any of its rows came leaves those of the one before it.
		if ([...pages.current.values()].some(Boolean)) before.current = pages.current;
		pages.current = new Map();
	}
	useEffect(() => () => pages.current.clear(), []);

	const need = useCallback(
		(first: number, last: number) => {
			const held = pages.current;
			for (let page = Math.floor(first / size); page <= Math.floor(last / size); page++) {
				if (held.has(page)) continue;
				held.set(page, null);
				void fetch(page * size, (page + 1) * size).then((rows) => {
					// An answer to a list that is no longer shown.
					if (pages.current !== held) return;
					if (rows) held.set(page, rows);
					else held.delete(page);
					setFetched((count) => count + 1);
				});
			}
		},
		[fetch],
	);
	const row = (index: number) => {
		const page = Math.floor(index / size);
		const rows = pages.current.get(page) ?? before.current.get(page);
		return rows?.[index % size] ?? null;
	};
	return { row, need };
}
