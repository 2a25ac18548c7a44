import { isHan } from './characters.ts';
import { foldText, type Simplify } from './fold.ts';
import { smallWords } from './small-words.ts';
import type { Stem } from './text-index.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A name that stands in a query, and what else its thing is called. */
export interface NamedThing {
	/** As it stands in the folded query. */
	text: string;
	at: number;
	others: string[];
}

interface Name {
	/** Folded; of words of letters their stems. */
	key: string;
	isHan: boolean;
	group: number;
}

/**
 * Finds names of things in a query. Each group holds the names of one thing; of names one inside the other
 * the longer counts.
 */
export function createSameWords(
	groups: readonly (readonly string[])[],
	stem: Stem,
	simplify?: Simplify,
): (query: string) => NamedThing[] {
	const folded = groups.map((group) => group.map((name) => foldText(name, simplify)));
	const names = folded.flatMap((group, index) =>
		group
			// IT, the department, is `it` to whoever does not mean it.
			.filter((name) => !smallWords.has(name))
			.map((name): Name => ({ ...keyOf(name, stem), group: index })),
	);

	return (query) => {
		const text = foldText(query, simplify);
		const { stems, places } = stemmed(text, stem);
		const found = names.flatMap(({ key, isHan: inHan, group }) => {
			const at = inHan ? text.indexOf(key) : stems.indexOf(` ${key} `);
			if (at === -1 || key === '') return [];
			const start = inHan ? at : (places.get(at)?.start ?? 0);
			const last = key.lastIndexOf(' ') + 1;
			const end = inHan ? at + key.length : (places.get(at + last)?.end ?? text.length);
			return [{ at: start, text: text.slice(start, end), key, group }];
		});
		found.sort((left, right) => right.text.length - left.text.length);
		const things: NamedThing[] = [];
		for (const one of found) {
			const isInside = things.some(
				({ at, text: longer }) =>
					at <= one.at && one.at + one.text.length <= at + longer.length && longer !== one.text,
			);
			if (isInside) continue;
			const others = (folded[one.group] ?? []).filter((name) => keyOf(name, stem).key !== one.key);
			const same = things.find(({ at, text: known }) => at === one.at && known === one.text);
			if (same) same.others = [...new Set([...same.others, ...others])];
			else things.push({ text: one.text, at: one.at, others });
		}
		return things;
	};
}

function keyOf(name: string, stem: Stem): { key: string; isHan: boolean } {
	if ([...name].some(isHan)) return { key: name, isHan: true };
	return { key: stemmed(name, stem).stems.trim(), isHan: false };
}

/** The words of letters of a text by their stems, a space around each, and where each stood. */
function stemmed(text: string, stem: Stem): { stems: string; places: Map<number, Token> } {
	const places = new Map<number, Token>();
	let stems = ' ';
	for (const token of tokensOf(text)) {
		if (token.kind === 'mark') continue;
		places.set(stems.length - 1, token);
		stems += `${token.kind === 'word' ? stem(token.text) : token.text} `;
	}
	return { stems, places };
}
