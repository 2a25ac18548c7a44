import type { Figure } from '~/core/figures/figure.ts';
import { fewestForPercent } from '~/core/figures/statistics/shown-share.ts';
import type { Translate } from '~/core/words/translate.ts';

/** In what a figure is said: shares from 0 to 1 as percentages, everything else as it is. */
export type ChartUnit = 'percent' | 'number';

/** A value as the language writes it, to one place at most. */
export function sayValue(value: number, unit: ChartUnit, locale: string): string {
	const style = unit === 'percent' ? 'percent' : 'decimal';
	const places = unit === 'percent' ? 0 : 1;
	return new Intl.NumberFormat(locale, { style, maximumFractionDigits: places }).format(value);
}

/** `count` of `n`: a percentage from ten on, of fewer `2/8` (laws A2). */
export function sayShare(count: number, n: number, locale: string): string {
	return n < fewestForPercent ? `${count}/${n}` : sayValue(count / n, 'percent', locale);
}

/** Why a figure has no value, in words and never as a count (laws A6); `null` = it has one. */
export function sayMissing(figure: Figure<unknown>, t: Translate): string | null {
	if (figure.reason === null) return null;
	if (figure.suppressed) return t(`charts.covered_${figure.reason}`);
	return t(`charts.empty_${figure.reason}`);
}

/** How many a figure is of; a dash where that is not told. */
export function sayN({ n }: Figure<unknown>, locale: string): string {
	return n === null ? '—' : sayValue(n, 'number', locale);
}
