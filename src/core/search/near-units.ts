import { foldText, type Simplify } from './fold.ts';
import { tokensOf } from './tokens.ts';

/** A small piece of a query: two neighbouring characters, or one word of letters or digits. */
export interface Unit {
	/** As in the folded query. */
	text: string;
	/** The words of the index. */
	words: string[];
	/**
	 * Place of its first character in the folded query; neighbours overlap by one. Null: it does not
	 * stand there, it was put in its place (the name for another name, the word for a misspelt one).
	 */
	at: number | null;
	/** What finding it is worth, before how rare it is: a real word counts more, a particle hardly. */
	weight: number;
}

/** Characters that say little by themselves: particles, pronouns, question words. */
const particles = new Set(
	'的了吗呢啊吧呀是在有我你您他她它们这那哪谁要会能可该不没就都也还再和与或把被从到对给让跟向多少几个怎么什么如何为样办请想做得着过',
);
const stopWords = new Set(
	'a an and are as at be been by can could do does for from had has have how i if in is it its may me must my not of on or our shall should so that the their them there they this to was we were what when where which who whom whose why will with would you your'.split(
		' ',
	),
);

/**
 * Cuts a query into the pieces a near match may hold. `locale` chooses the words of
 * `Intl.Segmenter`; a piece that is a word weighs more than one that lies across two.
 */
export function nearUnits(query: string, locale: string, simplify?: Simplify): Unit[] {
	const folded = foldText(query, simplify);
	const words = wordsOf(folded, locale);
	const units: Unit[] = [];
	const tokens = tokensOf(folded);
	tokens.forEach(({ kind, text, start, end }, index) => {
		if (kind === 'word') {
			units.push({ text, words: [text], at: start, weight: stopWords.has(text) ? 0.1 : 1.5 });
		}
		if (kind !== 'han') return;
		const next = tokens[index + 1];
		const last = tokens[index - 1];
		if (next?.kind === 'han' && next.start === end) {
			const pair = text + next.text;
			units.push({
				text: pair,
				words: [text, next.text],
				at: start,
				weight:
					particles.has(text) && particles.has(next.text)
						? 0.1
						: isWithin(words, start, next.end)
							? 1.5
							: 0.75,
			});
		} else if (last?.kind !== 'han' || last.end !== start) {
			units.push({ text, words: [text], at: start, weight: particles.has(text) ? 0.1 : 0.5 });
		}
	});
	return distinct(units);
}

/**
 * The longest pieces of the query that neighbouring units make up: 投诉 and 诉处 and 处理 are 投诉处理.
 * Units that say little are left out unless they join others.
 */
export function joinUnits(units: readonly Unit[]): string[] {
	const joined: { text: string; end: number; worth: number }[] = [];
	const inQuery = units.flatMap(({ at, text, weight }) =>
		at === null ? [] : { at, text, weight },
	);
	for (const { text, at, weight } of inQuery.sort((left, right) => left.at - right.at)) {
		const last = joined.at(-1);
		if (last && at < last.end) {
			last.text += text.slice(last.end - at);
			last.end = at + text.length;
			last.worth = Math.max(last.worth, weight);
		} else {
			joined.push({ text, end: at + text.length, worth: weight });
		}
	}
	const put = units.filter(({ at }) => at === null).map(({ text }) => text);
	return [
		...new Set([...joined.filter(({ worth }) => worth > 0.1).map(({ text }) => text), ...put]),
	];
}

function wordsOf(text: string, locale: string): { start: number; end: number }[] {
	const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
	return [...segmenter.segment(text)].map(({ index, segment }) => ({
		start: index,
		end: index + segment.length,
	}));
}

function isWithin(
	words: readonly { start: number; end: number }[],
	start: number,
	end: number,
): boolean {
	return words.some((word) => word.start <= start && end <= word.end);
}

function distinct(units: readonly Unit[]): Unit[] {
	const seen = new Set<string>();
	return units.filter(({ text }) => !seen.has(text) && seen.add(text));
}
