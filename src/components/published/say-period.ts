import type { Translate } from '~/core/words/translate.ts';

/** A quarter in words: 2026 年第 4 季度. What is none stays as it is. */
export function sayPeriod(period: string, t: Translate): string {
	const [, year, quarter] = /^(\d{4})Q([1-4])$/.exec(period) ?? [];
	return year && quarter ? t('published.quarter', { year, quarter }) : period;
}
