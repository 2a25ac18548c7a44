/** What Pagefind found on a page: places of words, and a score by BM25. */
export interface Hit {
	words: number[];
	score: number;
}

/** Pages by Pagefind's id. */
export type Hits = ReadonlyMap<string, Hit>;

/** The text of a page as the index keeps it, one space between its words. */
export interface StoredPage {
	content: string;
	anchors: { id: string; location: number }[];
}

/** Pagefind's index of one language. */
export interface PageIndex {
	/** Pages that hold these words one right after the other. */
	phrase(words: readonly string[]): Promise<Hits>;
	/** Pages that hold each of these words, another inflection of it, or a longer word that begins so. */
	words(words: readonly string[]): Promise<Hits>;
	/** A page that was found before. */
	load(id: string): Promise<StoredPage>;
}

interface PagefindResult {
	id: string;
	score: number;
	words: number[];
	data(): Promise<StoredPage>;
}

interface PagefindModule {
	createInstance(options: { basePath: string }): {
		search(term: string): Promise<{ results: PagefindResult[] }>;
	};
}

/** Opens the index below an address that ends in a slash. */
export async function openIndex(basePath: string): Promise<PageIndex> {
	const module: PagefindModule = await import(/* @vite-ignore */ `${basePath}pagefind.js`);
	const instance = module.createInstance({ basePath });
	const answers = new Map<string, Promise<Hits>>();
	const pages = new Map<string, () => Promise<StoredPage>>();

	async function ask(term: string): Promise<Hits> {
		const { results } = await instance.search(term);
		for (const { id, data } of results) if (!pages.has(id)) pages.set(id, data);
		return new Map(results.map(({ id, words, score }) => [id, { words, score }]));
	}

	function search(term: string): Promise<Hits> {
		const known = answers.get(term) ?? ask(term);
		answers.set(term, known);
		known.catch(() => answers.delete(term));
		return known;
	}

	return {
		phrase: (words) => search(`"${words.join(' ')}"`),
		words: (words) => search(words.join(' ')),
		load: (id) => {
			const data = pages.get(id);
			if (!data) throw new Error(`Page ${id} was never found, so it cannot be loaded.`);
			return data();
		},
	};
}
