/** The text of a page as the index keeps it, one space between its words. */
export interface StoredPage {
	content: string;
	anchors: { id: string; location: number }[];
}

interface PagefindResult {
	id: string;
	words: number[];
	data(): Promise<StoredPage>;
}

interface PagefindModule {
	createInstance(options: { basePath: string }): {
		search(term: string): Promise<{ results: PagefindResult[] }>;
	};
}

/** Pagefind's index of one language, below an address that ends in a slash. */
export async function openPagefindFiles(basePath: string) {
	const module: PagefindModule = await import(/* @vite-ignore */ `${basePath}pagefind.js`);
	const instance = module.createInstance({ basePath });
	const answers = new Map<string, Promise<ReadonlyMap<string, readonly number[]>>>();
	const pages = new Map<string, () => Promise<StoredPage>>();

	async function search(term: string): Promise<ReadonlyMap<string, readonly number[]>> {
		const { results } = await instance.search(term);
		for (const { id, data } of results) if (!pages.has(id)) pages.set(id, data);
		return new Map(results.map(({ id, words }) => [id, words]));
	}

	return {
		/** Where each page, by the name of its text, holds a term, counted in words. */
		ask: (term: string): Promise<ReadonlyMap<string, readonly number[]>> => {
			const known = answers.get(term) ?? search(term);
			answers.set(term, known);
			known.catch(() => answers.delete(term));
			return known;
		},
		/** Whether a page was found before, so that it can be loaded. */
		knows: (id: string): boolean => pages.has(id),
		/** The text of a page that was found before. */
		load: (id: string): Promise<StoredPage> => {
			const data = pages.get(id);
			if (!data) throw new Error(`Page ${id} was never found, so it cannot be loaded.`);
			return data();
		},
	};
}
