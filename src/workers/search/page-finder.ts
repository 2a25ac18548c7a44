import type { QueryTerm } from '~/core/search/cut-query.ts';
import { holds } from '~/core/search/occurrences.ts';
import type { Hit, Hits, PageIndex } from './open-index.ts';
import { blocksOf, type PageTexts } from './page-texts.ts';

/**
 * Finds the pages that hold a term. Of a term that is one word, a page where it may stand in another
 * inflection tells the first place it stands.
 */
export function createFinder(index: PageIndex, texts: PageTexts) {
	return async (term: QueryTerm): Promise<Hits> => {
		const hits = term.isWord ? await findWord(term.text) : await findRuns(term);
		return term.needsText ? keep(hits, (id) => standsIn(id, term.text)) : hits;
	};

	/**
	 * A word in any inflection, and longer words that begin with it. Pagefind finds what begins with its
	 * stem, which is more (`document` for `doing`), and where it finds nothing what it begins with
	 * (`team` for `teamwork`): a page without the word itself is read to be sure.
	 */
	async function findWord(word: string): Promise<Hits> {
		const [hits, inflected] = await Promise.all([index.words([word]), index.phrase([word])]);
		const more = await Promise.all(
			beginningsOf(word, inflected.size > 0).map((one) => index.words([one])),
		);
		const candidates = new Map([hits, ...more].flatMap((found) => [...found]));
		for (const id of inflected.keys()) candidates.delete(id);
		const others = await keep(candidates, (id) => standsIn(id, word));
		return new Map([...inflected, ...[...others.keys()].map((id) => [id, noWords] as const)]);
	}

	async function findRuns({ runs, needsText }: QueryTerm): Promise<Hits> {
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

/**
 * What else to look for, so that longer words are found by their beginning: a stem may be shorter than
 * what is typed so far (relati, but relat-ion), and a last y becomes an i in it (every, but everyone).
 */
function beginningsOf(word: string, isWhole: boolean): string[] {
	if (word.length < 4) return [];
	if (isWhole) return word.endsWith('y') ? [word.slice(0, -1)] : [];
	return [word.slice(0, -1), word.slice(0, -2)];
}

const noWords: Hit = { words: [], score: 0 };

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
