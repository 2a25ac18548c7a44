import type { Translate } from '~/core/words/translate.ts';

/** A period as a person reads it: 2026 年第 4 季度; one that is no quarter as it stands. */
export function sayQuarter(period: string, t: Translate): string {
	const [, year, quarter] = /^(\d{4})Q([1-4])$/.exec(period) ?? [];
	return year && quarter ? t('form.quarter', { year, quarter }) : period;
}
