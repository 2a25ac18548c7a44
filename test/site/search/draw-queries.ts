import { plain } from './plain.ts';
import type { VisiblePage } from './visible-pages.ts';

/** Queries of one kind, and what a page has to hold to be right for one. */
export interface QueryClass {
	name: string;
	/** `all`: every part stands on the page, as one piece each. */
	queries: { query: string; parts: string[] }[];
}

const han = /^\p{Script=Han}+$/u;

/** Draws queries from the text of the pages; the same seed draws the same. */
export function drawChinese(pages: readonly VisiblePage[], random: () => number): QueryClass[] {
	const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
	const lines = pages.flatMap((page) => page.lines.map((line) => ({ page, line: plain(line) })));
	const pick = <Item>(items: readonly Item[]): Item => {
		const item = items[Math.floor(random() * items.length)];
		if (item === undefined) throw new Error('Nothing to draw from.');
		return item;
	};
	const words = (line: string) =>
		[...segmenter.segment(line)].map(({ segment, index }) => ({ segment, index }));
	const draw = (count: number, make: () => string | null): QueryClass['queries'] => {
		const found = new Set<string>();
		for (let tries = 0; found.size < count && tries < count * 200; tries += 1) {
			const query = make();
			if (query) found.add(query);
		}
		return [...found].map((query) => ({ query, parts: query.split(' ') }));
	};
	const wordOf = (line: string): string | null => {
		const two = words(line).filter(({ segment }) => segment.length === 2 && han.test(segment));
		return two.length > 0 ? pick(two).segment : null;
	};

	return [
		{
			name: '单字 single characters',
			queries: draw(
				60,
				() => [...pick(lines).line].find((char) => han.test(char) && random() < 0.2) ?? null,
			),
		},
		{ name: '双字词 two-character words', queries: draw(90, () => wordOf(pick(lines).line)) },
		{
			name: '跨词子串 across word boundaries',
			queries: draw(90, () => {
				const { line } = pick(lines);
				const cuts = words(line)
					.map(({ index }) => index)
					.filter((index) => index > 0);
				if (cuts.length === 0) return null;
				const cut = pick(cuts);
				const piece = line.slice(
					cut - 1 - Math.floor(random() * 2),
					cut + 1 + Math.floor(random() * 2),
				);
				return piece.length >= 2 && han.test(piece) ? piece : null;
			}),
		},
		{
			name: '4–8 字短语 phrases',
			queries: draw(90, () => {
				const { line } = pick(lines);
				const start = Math.floor(random() * line.length);
				const piece = line.slice(start, start + 4 + Math.floor(random() * 5));
				return piece.length >= 4 && han.test(piece) ? piece : null;
			}),
		},
		{
			name: '两个词 two terms',
			queries: draw(60, () => {
				const { page } = pick(lines);
				const [one, two] = [wordOf(plain(pick(page.lines))), wordOf(plain(pick(page.lines)))];
				return one && two && one !== two ? `${one} ${two}` : null;
			}),
		},
		{
			name: '中西文混合 mixed with letters, digits',
			queries: draw(60, () => {
				const { line } = pick(lines);
				const runs = [...line.matchAll(/(\p{Script=Han}{0,2})([a-z0-9]+)(\p{Script=Han}{1,2})/gu)];
				if (runs.length === 0) return null;
				return pick(runs)[0];
			}),
		},
		{
			name: '字母数字 letters, digits alone',
			queries: draw(40, () => {
				const runs = [...pick(lines).line.matchAll(/(?<![a-z0-9])[a-z0-9]{2,}/gu)];
				return runs.length > 0 ? pick(runs)[0] : null;
			}),
		},
	];
}

/** The same for English: words, two words, phrases in quotation marks. */
export function drawEnglish(pages: readonly VisiblePage[], random: () => number): QueryClass[] {
	const pick = <Item>(items: readonly Item[]): Item => {
		const item = items[Math.floor(random() * items.length)];
		if (item === undefined) throw new Error('Nothing to draw from.');
		return item;
	};
	const lines = pages.flatMap((page) => page.lines.map((line) => ({ page, line: plain(line) })));
	const wordsOf = (line: string) => line.match(/(?<![a-z0-9'’])[a-z]{4,}(?![a-z0-9'’])/gu) ?? [];
	const draw = (count: number, make: () => { query: string; parts: string[] } | null) => {
		const found = new Map<string, { query: string; parts: string[] }>();
		for (let tries = 0; found.size < count && tries < count * 200; tries += 1) {
			const made = make();
			if (made) found.set(made.query, made);
		}
		return [...found.values()];
	};
	return [
		{
			name: 'English words',
			queries: draw(60, () => {
				const words = wordsOf(pick(lines).line);
				return words.length > 0 ? whole(pick(words)) : null;
			}),
		},
		{
			name: 'English two words',
			queries: draw(40, () => {
				const { page } = pick(lines);
				const [one, two] = [wordsOf(plain(pick(page.lines))), wordsOf(plain(pick(page.lines)))];
				if (one.length === 0 || two.length === 0) return null;
				const [left, right] = [pick(one), pick(two)];
				return left === right ? null : { query: `${left} ${right}`, parts: [left, right] };
			}),
		},
		{
			name: 'English phrases in quotation marks',
			queries: draw(40, () => {
				const found = [
					...pick(lines).line.matchAll(/(?<![a-z0-9'’-])[a-z]+ [a-z]+ [a-z]+(?![a-z0-9'’-])/gu),
				];
				if (found.length === 0) return null;
				const phrase = pick(found)[0];
				return { query: `"${phrase}"`, parts: [phrase] };
			}),
		},
	];
}

function whole(word: string): { query: string; parts: string[] } {
	return { query: word, parts: [word] };
}
