import { textWithout } from './mdx-tree.ts';
import { inChinese, inEnglish } from './number-words.ts';
import type { LimitHours } from './read-limits.ts';
import { lineAt, type Source } from './source.ts';

/**
 * A limit written by hand stays what it was when the company changes `organization.yml`. Every number
 * of hours in a page that is one of its limits, as a sentence that names file, line and remedy.
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

/** Every number of hours in words, in digits or spelled out, that is a limit: where it stands, and which it may be. */
export function typedHours(prose: string, limits: LimitHours) {
	const ids = new Map<string, string[]>();
	for (const [id, hours] of limits)
		for (const number of asWritten(hours)) ids.set(number, [...(ids.get(number) ?? []), id]);
	if (ids.size === 0) return [];
	return [...prose.matchAll(hoursOf([...ids.keys()]))].map(
		({ index, 0: words, 1: number = '' }) => ({
			...{ index, words },
			ids: ids.get(number.toLowerCase()) ?? [],
		}),
	);
}

/** A number as it may stand in a page: 24, "二十四", "twenty-four"; in words only from ten on. */
function asWritten(hours: number): string[] {
	// "One hour" and "两小时" are said of many things, and hardly ever of a limit.
	if (hours < 10) return [`${hours}`];
	return [...new Set([`${hours}`, inChinese(hours), inEnglish(hours)])];
}

/** "24 小时", "24小时", "二十四小时", "24 hours", "twenty-four-hour". */
function hoursOf(numbers: readonly string[]): RegExp {
	const longest = [...numbers].sort((one, other) => other.length - one.length);
	const number = longest.map((one) => one.replace('.', '\\.')).join('|');
	return new RegExp(`(?<![\\p{L}\\d.,:：–-])(${number})[\\s-]*(?:个?小时|hours?\\b)`, 'giu');
}
