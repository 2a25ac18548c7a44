import type { Figure } from '~/core/figures/figure.ts';
import { fewestForShare } from '~/core/figures/statistics/shown-share.ts';
import type { SafeShare } from '~/core/privacy/wave/band.ts';
import type { Translate } from '~/core/words/translate.ts';
import { wholePercent } from '~/core/words/whole-percent.ts';

/** A share from 0 to 1 as a whole percentage. */
export function sayPercent(share: number, locale: string): string {
	return wholePercent(locale)(share);
}

/** A share of answers as it may be said: with its interval from ten answers on, "7 of 8" from five on. */
export function sayShare(
	{ value, n, interval }: Pick<Figure, 'value' | 'n' | 'interval'>,
	t: Translate,
	locale: string,
	of: 'people' | 'records',
): string {
	if (value === null || n === null || interval === null)
		return t('results.too_few_to_share', { count: fewestForShare });
	const percent = (share: number) => sayPercent(share, locale);
	const [low, high] = [percent(interval.low), percent(interval.high)];
	if (n >= 10) return t('results.share_percent', { share: percent(value), low, high });
	const params = { n, count: Math.round(value * n) };
	return of === 'people'
		? t('results.share_count', params)
		: t('results.share_count_records', params);
}

/** The range a share lies in, where no more may be told. */
export function sayRange(share: SafeShare, t: Translate, locale: string): string {
	if ('atLeast' in share)
		return t('results.at_least', { share: sayPercent(share.atLeast, locale) });
	if ('atMost' in share) return t('results.at_most', { share: sayPercent(share.atMost, locale) });
	return sayPercent(share.share, locale);
}
