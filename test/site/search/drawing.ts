/** A query, and what a page must hold, each part as one piece, to be right for it. */
export interface Query {
	query: string;
	parts: string[];
	/** English words: a page that holds another inflection of a part is right too. */
	isStemmed?: boolean;
}

/** Queries of one kind. */
export interface QueryClass {
	name: string;
	queries: Query[];
}

/** One of the items, by chance. */
export function pick<Item>(items: readonly Item[], random: () => number): Item {
	const item = items[Math.floor(random() * items.length)];
	if (item === undefined) throw new Error('There is nothing to draw from.');
	return item;
}

/** A twentieth of each kind is asked in every run of the tests: typing all takes over a minute. Long runs ask more. */
const times = Number(process.env['SEARCH_TIMES'] ?? 1 / 20);

/** How many are drawn where so many are usual. */
export const countOf = (usual: number) => Math.ceil(usual * times);

/** Up to `usual` different queries (fewer or more, as the run is short or long); a draw may come to nothing. */
export function draw(usual: number, make: () => Query | null): Query[] {
	const count = countOf(usual);
	const found = new Map<string, Query>();
	for (let tries = 0; found.size < count && tries < count * 200; tries += 1) {
		const made = make();
		if (made) found.set(made.query, made);
	}
	return [...found.values()];
}
