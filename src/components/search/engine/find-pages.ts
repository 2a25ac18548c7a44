import type { Term } from '~/core/search/cut-query.ts';
import { foldText, type Simplify } from '~/core/search/fold.ts';
import { holds } from '~/core/search/occurrences.ts';
import type { Hits, PageIndex } from './open-index.ts';
import { blocksOf, type PageTexts } from './page-texts.ts';

/** Finds the pages that hold a term; per page the places of its words, for terms that are one word. */
export function createFinder(index: PageIndex, texts: PageTexts, simplify: Simplify) {
	return async (term: Term): Promise<Hits> => {
		const hits = term.isWord ? await findWord(term.text) : await findRuns(term);
		return term.needsText ? keep(hits, (id) => standsIn(id, term.text)) : hits;
	};

	/**
	 * A word, its inflections and longer words. Where it has none of them, Pagefind turns round and
	 * answers with shorter words that begin it (`team` for `teamwork`): those are not taken.
	 */
	async function findWord(word: string): Promise<Hits> {
		const [hits, itself] = await Promise.all([index.words([word]), index.phrase([word])]);
		if (itself.size > 0) return hits;
		return keep(hits, async (id) => {
			const found = new Set(hits.get(id)?.words);
			return blocksOf(await texts(id)).some(({ text, starts, firstWord }) =>
				starts.some(
					(start, place) =>
						found.has(firstWord + place) && foldText(text.slice(start), simplify).startsWith(word),
				),
			);
		});
	}

	async function findRuns({ runs, needsText }: Term): Promise<Hits> {
		const found = await Promise.all(
			runs.map((run, place) =>
				needsText && place === runs.length - 1 ? findBegun(run) : index.phrase(run),
			),
		);
		return found.reduce(intersect);
	}

	/** Words one after the other of which the last may only have been begun: 导出cs. */
	async function findBegun(run: string[]): Promise<Hits> {
		const whole = run.slice(0, -1);
		const begun = await index.words(run.slice(-1));
		return whole.length > 0 ? intersect(await index.phrase(whole), begun) : begun;
	}

	async function standsIn(id: string, text: string): Promise<boolean> {
		return blocksOf(await texts(id)).some(({ folded }) => holds(folded.text, text));
	}
}

/** The pages both found, as the first found them. */
export function intersect(left: Hits, right: Hits): Hits {
	return new Map([...left].filter(([id]) => right.has(id)));
}

async function keep(hits: Hits, isRight: (id: string) => Promise<boolean>): Promise<Hits> {
	const checked = await Promise.all(
		[...hits].map(async ([id, hit]) => ((await isRight(id)) ? ([[id, hit]] as const) : [])),
	);
	return new Map(checked.flat());
}

export type FindPages = ReturnType<typeof createFinder>;
