import { foldText, type Simplify } from './fold.ts';
import { lightWords, particles, smallHanWords, smallWords } from './small-words.ts';
import { tokensOf } from './tokens.ts';

/** A small piece of a query: two neighbouring characters, or one word of letters or digits. */
export interface Unit {
	/** As in the folded query. */
	text: string;
	/** The words of the index. */
	words: string[];
	/** Place of its first character in the folded query; neighbours overlap by one. */
	at: number;
	/** A word of letters or digits. */
	isWord: boolean;
	/** What finding it is worth, before how rare it is; 0 = it never counts by itself. */
	weight: number;
}

/** What a piece is worth that lies across two words, beside one that is part of a word. */
const acrossWords = 0.4;

/** What a word is worth that says a little. */
const light = 0.4;

/** What two words of letters are worth where they stand side by side, beside each of them. */
const neighbours = 0.5;

/**
 * Cuts a query into the pieces a page may hold. `locale` chooses the words of `Intl.Segmenter`: a piece
 * that is part of a word weighs more than one that lies across two, small words weigh nothing.
 */
export function queryUnits(query: string, locale: string, simplify?: Simplify): Unit[] {
	const folded = foldText(query, simplify);
	const words = wordsOf(folded, locale);
	const tokens = tokensOf(folded);
	const units: Unit[] = [];
	tokens.forEach(({ kind, text, start, end }, index) => {
		if (kind === 'word') {
			const weight = weightOfWord(text);
			units.push({ text, words: [text], at: start, isWord: true, weight });
			const next = tokens[index + 1];
			if (weight < 1 || next?.kind !== 'word' || weightOfWord(next.text) < 1) return;
			const pair = folded.slice(start, next.end);
			const words = [text, next.text];
			units.push({ text: pair, words, at: start, isWord: false, weight: neighbours });
		}
		if (kind !== 'han') return;
		const next = tokens[index + 1];
		const last = tokens[index - 1];
		if (next?.kind === 'han' && next.start === end) {
			const weight = weightOf(words, start, next.end, [text, next.text]);
			const pair = text + next.text;
			units.push({ text: pair, words: [text, next.text], at: start, isWord: false, weight });
		} else if (last?.kind !== 'han' || last.end !== start) {
			units.push({ text, words: [text], at: start, isWord: false, weight: 0 });
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
	for (const { text, at, weight } of [...units].sort((left, right) => left.at - right.at)) {
		const last = joined.at(-1);
		if (last && at < last.end) {
			last.text += text.slice(last.end - at);
			last.end = at + text.length;
			last.worth = Math.max(last.worth, weight);
		} else {
			joined.push({ text, end: at + text.length, worth: weight });
		}
	}
	return [...new Set(joined.filter(({ worth }) => worth >= 1).map(({ text }) => text))];
}

/** A digit alone says little, a letter alone nothing. */
function weightOfWord(word: string): number {
	if (smallWords.has(word)) return 0;
	if (lightWords.has(word)) return light;
	if (word.length > 1) return 1;
	return /\d/.test(word) ? 0.3 : 0;
}

/** How many words say something: pieces that overlap are one (座谈 and 谈会 are 座谈会). */
export function countWords(units: readonly Unit[]): number {
	let count = 0;
	let end = 0;
	const telling = units.filter(({ weight }) => weight >= 1);
	for (const { at, text } of telling.sort((left, right) => left.at - right.at)) {
		if (at >= end) count += 1;
		end = Math.max(end, at + text.length);
	}
	return count;
}

function weightOf(
	words: readonly Word[],
	start: number,
	end: number,
	characters: readonly string[],
): number {
	const small = characters.filter((one) => particles.has(one)).length;
	const word = words.find((one) => one.start <= start && end <= one.end);
	if (word) return smallHanWords.has(word.text) || small === 2 ? 0 : 1;
	return small > 0 ? 0.1 : acrossWords;
}

interface Word {
	text: string;
	start: number;
	end: number;
}

function wordsOf(text: string, locale: string): Word[] {
	const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
	return [...segmenter.segment(text)].map(({ index, segment }) => ({
		text: segment,
		start: index,
		end: index + segment.length,
	}));
}

function distinct(units: readonly Unit[]): Unit[] {
	const seen = new Set<string>();
	return units.filter(({ text }) => !seen.has(text) && seen.add(text));
}
