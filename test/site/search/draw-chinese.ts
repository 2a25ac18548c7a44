import { draw, pick, type Query, type QueryClass } from './drawing.ts';
import { plain } from './plain.ts';
import type { VisiblePage } from './visible-pages.ts';

const han = /^\p{Script=Han}+$/u;
const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Queries cut out of the text of the pages; the same seed cuts the same. */
export function drawChinese(pages: readonly VisiblePage[], random: () => number): QueryClass[] {
	const lines = pages.flatMap((page) => page.lines.map(plain));
	const line = () => pick(lines, random);
	const upTo = (most: number) => Math.floor(random() * most);
	const wordOf = (text: string): string | null => {
		const words = [...segmenter.segment(text)].filter(
			({ segment }) => segment.length === 2 && han.test(segment),
		);
		return words.length > 0 ? pick(words, random).segment : null;
	};
	const matchOf = (pattern: RegExp): Query | null => {
		const found = line().match(pattern) ?? [];
		return found.length > 0 ? asked(pick(found, random)) : null;
	};

	return [
		{
			name: 'single characters',
			queries: draw(60, () => asked([...line()].find((char) => han.test(char) && upTo(5) === 0))),
		},
		{ name: 'two-character words', queries: draw(90, () => asked(wordOf(line()))) },
		{
			name: 'substrings across word boundaries',
			queries: draw(90, () => {
				const text = line();
				const cuts = [...segmenter.segment(text)].map(({ index }) => index).slice(1);
				if (cuts.length === 0) return null;
				const cut = pick(cuts, random);
				return asked(text.slice(Math.max(0, cut - 1 - upTo(2)), cut + 1 + upTo(2)), 2);
			}),
		},
		{
			name: 'phrases of 4–8 characters',
			queries: draw(90, () => {
				const text = line();
				const start = upTo(text.length);
				return asked(text.slice(start, start + 4 + upTo(5)), 4);
			}),
		},
		{
			name: 'two terms',
			queries: draw(60, () => {
				const page = pick(pages, random);
				const left = wordOf(plain(pick(page.lines, random)));
				const right = wordOf(plain(pick(page.lines, random)));
				if (!left || !right || left === right) return null;
				return { query: `${left} ${right}`, parts: [left, right] };
			}),
		},
		{
			name: 'mixed with letters or digits',
			queries: draw(60, () =>
				matchOf(/\p{Script=Han}{0,2}(?<![a-z0-9])[a-z0-9]+\p{Script=Han}{1,2}/gu),
			),
		},
		{
			name: 'letters or digits alone',
			queries: draw(40, () => matchOf(/(?<![a-z0-9])[a-z0-9]{2,}/gu)),
		},
		{
			name: 'full width for half width',
			queries: draw(30, () => {
				const found = matchOf(/\p{Script=Han}?(?<![a-z0-9])[a-z0-9]+\p{Script=Han}+/gu);
				return found && { ...found, query: fullWidth(found.query) };
			}),
		},
	];
}

/** A piece of text as a query; null where it is too short or not Chinese throughout. */
function asked(piece: string | null | undefined, least = 1): Query | null {
	if (!piece || piece.length < least) return null;
	if (least > 1 && !han.test(piece)) return null;
	return { query: piece, parts: [piece] };
}

function fullWidth(text: string): string {
	return text.replace(/[!-~]/g, (char) =>
		String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0),
	);
}
