import type { AnyFigure } from '~/core/figures/any-figure.ts';
import type { Interval } from '~/core/figures/statistics/interval.ts';
import { fewestForPercent } from '~/core/figures/statistics/shown-share.ts';
import type { Translate } from '~/core/words/translate.ts';
import { withMinus } from '~/core/words/with-minus.ts';

/** In what a figure is said: shares from 0 to 1 as percentages, everything else as it is. */
export type ChartUnit = 'percent' | 'number';

/** A value as the language writes it, to one place at most. */
export function sayValue(value: number, unit: ChartUnit, locale: string): string {
	const style = unit === 'percent' ? 'percent' : 'decimal';
	const places = unit === 'percent' ? 0 : 1;
	return withMinus(
		new Intl.NumberFormat(locale, { style, maximumFractionDigits: places }).format(value),
	);
}

/** `count` of `n`: a percentage from ten on, of fewer `2/8` (laws A2). */
export function sayShare(count: number, n: number, locale: string): string {
	return n < fewestForPercent ? `${count}/${n}` : sayValue(count / n, 'percent', locale);
}

/** A figure in words: its value, `7/8`, a range, or why there is none. */
export function sayFigure(
	figure: AnyFigure,
	unit: ChartUnit,
	t: Translate,
	locale: string,
): string {
	const { value, n, kOf = null, band = null } = figure;
	if (kOf !== null) return sayShare(kOf.count, kOf.n, locale);
	if (band !== null)
		return 'atLeast' in band
			? `≥ ${sayValue(band.atLeast, unit, locale)}`
			: `≤ ${sayValue(band.atMost, unit, locale)}`;
	if (value === null || n === null) return sayMissing(figure, t) ?? '';
	if (unit === 'percent')
		return sayShare(isFew(figure) ? Math.round(value * n) : value * n, n, locale);
	return sayValue(value, unit, locale);
}

/** `58%–82%`, below zero `−14 到 −5`; empty where there is none that may be told. */
export function sayInterval(
	figure: AnyFigure,
	unit: ChartUnit,
	t: Translate,
	locale: string,
): string {
	const interval = shownInterval(figure, unit);
	if (interval === null) return '';
	const [low, high] = [sayValue(interval.low, unit, locale), sayValue(interval.high, unit, locale)];
	// A dash would stand beside a minus.
	return interval.low < 0 ? t('charts.from_to', { low, high }) : `${low}–${high}`;
}

/** The interval of a figure; `null` = it has none, or is a share of too few for percentages. */
export function shownInterval(figure: AnyFigure, unit: ChartUnit): Interval | null {
	return unit === 'percent' && isFew(figure) ? null : figure.interval;
}

const isFew = ({ n }: AnyFigure) => (n ?? 0) < fewestForPercent;

/** Why a figure has no value, in words and never as a count (laws A6); `null` = it has one. */
export function sayMissing(
	{ reason, suppressed }: AnyFigure<unknown>,
	t: Translate,
): string | null {
	if (reason === null) return null;
	return suppressed && reason === 'too_few'
		? t('charts.too_few_people')
		: t(`charts.why_${reason}`);
}

/** How many a figure is of; a dash where that is not told. */
export function sayN({ n }: AnyFigure<unknown>, locale: string): string {
	return n === null ? '—' : sayValue(n, 'number', locale);
}
