import { textWithout } from './mdx-tree.ts';
import { inChinese, inEnglish } from './number-words.ts';
import type { LimitHours } from './read-limits.ts';
import { lineAt, type Source } from './source.ts';

/**
 * A limit written by hand stays what it was when the company changes `organization.yml`. Every number
 * of hours in a page that is one of its limits, as a sentence that names file, line and remedy.
 */
export function findTypedLimits(sources: readonly Source[], limits: LimitHours): string[] {
	const ids = new Map<number, string[]>();
	for (const [id, hours] of limits) ids.set(hours, [...(ids.get(hours) ?? []), id]);
	const patterns = [...ids].map(([hours, named]) => ({ named, pattern: hoursAsWritten(hours) }));
	return sources.flatMap((source) => {
		const prose = textWithout(source, ['code', 'inlineCode']);
		return patterns
			.flatMap(({ named, pattern }) =>
				[...prose.matchAll(pattern)].map(({ index, 0: words }) => ({ index, words, named })),
			)
			.sort((one, other) => one.index - other.index)
			.map(({ index, words, named }) => {
				const components = named.map((id) => `<Limit id="${id}" />`).join(', ');
				return `${source.file}:${lineAt(prose, index)} writes "${words}" by hand, which would stay when the company changes the limit. Write ${components}, or other words where no limit is meant.`;
			});
	});
}

/** "24 小时", "24小时", "二十四小时", "24 hours", "twenty-four-hour"; in words only from ten on. */
function hoursAsWritten(hours: number): RegExp {
	// "One hour" and "两小时" are said of many things, and hardly ever of a limit.
	const words = hours < 10 ? [] : [inChinese(hours), inEnglish(hours)];
	const number = [`${hours}`, ...words].join('|');
	return new RegExp(`(?<![\\p{L}\\d.,:：–-])(?:${number})[\\s-]*(?:个?小时|hours?\\b)`, 'giu');
}
