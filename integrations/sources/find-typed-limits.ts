import { textWithout } from './mdx-tree.ts';
import { inChinese, inEnglish } from './number-words.ts';
import type { LimitHours } from './read-limits.ts';
import { lineAt, type Source } from './source.ts';

/**
 * A limit written by hand stays what it was when the company changes `organization.yml`. Every number
 * of hours or minutes in a page that is one of its limits, as a sentence that names file, line and remedy.
 */
export function findTypedLimits(sources: readonly Source[], limits: LimitHours): string[] {
	return sources.flatMap((source) => {
		const prose = textWithout(source, ['code', 'inlineCode']);
		return typedHours(prose, limits).map(({ index, words, ids }) => {
			const marks = ids.map((id) => `{limit:${id}}`);
			return `${source.file}:${lineAt(prose, index)} ${sayTyped(words, marks)}`;
		});
	});
}

/** What is wrong with a limit that was typed, and what to write: one of these marks. */
export function sayTyped(words: string, marks: readonly string[]): string {
	return `writes "${words}" by hand, which would stay when the company changes the limit. Write ${marks.join(', ')}, or <AsIs>${words}</AsIs> where no limit is meant.`;
}

/**
 * Every number of hours or minutes in words, in digits or spelled out, that is a limit: where it stands, and which it may
 * be. An hour is a limit in sixty minutes as well.
 */
export function typedHours(prose: string, limits: LimitHours) {
	const patterns = known.get(limits) ?? patternsOf(limits);
	known.set(limits, patterns);
	return patterns
		.flatMap((pattern) => typedIn(prose, pattern))
		.sort((one, other) => one.index - other.index);
}

/** What a limit looks like in words, and which limits each number is. */
interface Pattern {
	amounts: RegExp;
	ids: ReadonlyMap<string, readonly string[]>;
}

/** Courses have thousands of sentences to look through for the same limits. */
const known = new WeakMap<LimitHours, readonly Pattern[]>();

function patternsOf(limits: LimitHours): Pattern[] {
	const minutes = [...limits].map(([id, hours]) => [id, Math.round(hours * 60)] as const);
	return [...patternOf(limits, '个?小时|hours?\\b'), ...patternOf(minutes, '分钟|minutes?\\b')];
}

/** None where there is no limit. */
function patternOf(limits: Iterable<readonly [string, number]>, unit: string): Pattern[] {
	const ids = new Map<string, string[]>();
	for (const [id, amount] of limits)
		for (const number of asWritten(amount)) ids.set(number, [...(ids.get(number) ?? []), id]);
	return ids.size === 0 ? [] : [{ amounts: amountsOf([...ids.keys()], unit), ids }];
}

function typedIn(prose: string, { amounts, ids }: Pattern) {
	return [...prose.matchAll(amounts)].map(({ index, 0: words, 1: number = '' }) => ({
		...{ index, words },
		ids: ids.get(number.toLowerCase()) ?? [],
	}));
}

/** A number as it may stand in a page: 24, "二十四", "twenty-four"; in words only from ten on. */
function asWritten(amount: number): string[] {
	// "One hour" and "两小时" are said of many things, and hardly ever of a limit.
	if (amount < 10) return [`${amount}`];
	return [...new Set([`${amount}`, inChinese(amount), inEnglish(amount)])];
}

/** "24 小时", "24小时", "二十四小时", "24 hours", "twenty-four-hour"; "60 分钟". */
function amountsOf(numbers: readonly string[], unit: string): RegExp {
	const longest = [...numbers].sort((one, other) => other.length - one.length);
	const number = longest.map((one) => one.replace('.', '\\.')).join('|');
	return new RegExp(`(?<![\\p{L}\\d.,:：–-])(${number})[\\s-]*(?:${unit})`, 'giu');
}
