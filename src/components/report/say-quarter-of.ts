import type { Translate } from '~/core/words/translate.ts';

/** The quarter a report is of, in words: `2026Q2` is `2026 年第 2 季度`. */
export function sayQuarterOf(code: string, t: Translate): string {
	return t('report.quarter_of', { year: code.slice(0, 4), quarter: code.slice(-1) });
}
