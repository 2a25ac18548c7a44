import { textWithout } from './mdx-tree.ts';
import { inEnglish } from './number-words.ts';
import { contentOf, readRecord } from './read-content.ts';
import { lineAt, type Source } from './source.ts';

/** From how many answers on something is published, by the name pages say it by: `{threshold:scores}`. */
export type Thresholds = ReadonlyMap<string, number>;

/** The thresholds of the project at `root`, from `privacy` in `organization.yml`. */
export function readThresholds(root: string): Thresholds {
	const privacy = (readRecord(contentOf(root), 'organization.yml')['privacy'] ?? {}) as Record<
		string,
		unknown
	>;
	return new Map(
		Object.entries(privacy).flatMap(([name, number]) =>
			typeof number === 'number' ? [[name, number] as const] : [],
		),
	);
}

/**
 * A threshold written by hand stays what it was when the company raises it. Every "fewer than 5 answers" in a
 * page whose number is one, as a sentence that names file, line and remedy.
 */
export function findTypedThresholds(sources: readonly Source[], thresholds: Thresholds): string[] {
	return sources.flatMap((source) => {
		const prose = textWithout(source, ['yaml', 'code', 'inlineCode']);
		return [...thresholds].flatMap(([name, number]) =>
			[...prose.matchAll(answersOf(number))].map(({ index, 0: words }) => {
				return `${source.file}:${lineAt(prose, index)} writes "${words}" by hand, which would stay when the company raises the number. Write {threshold:${name}}, or <AsIs>${words}</AsIs> where another number is meant.`;
			}),
		);
	});
}

/** "不满 5 份", "5 份以上", "fewer than five answers", "5 answers or more". */
function answersOf(number: number): RegExp {
	const words = `(?:${number}|${inEnglish(number)})`;
	const chinese = `(?:不满|不足|不到|满|至少|少于) ?${number} ?份|(?<![\\d.])${number} ?份(?:回答)?以上`;
	const english = `\\b(?:fewer than|below|at least|from) ${words} (?:answers|responses)\\b|\\b${words} (?:answers|responses) (?:or|and) more\\b`;
	return new RegExp(`${chinese}|${english}`, 'gi');
}
