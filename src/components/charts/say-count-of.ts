import { fewestForPercent } from '~/core/figures/statistics/shown-share.ts';
import { sayShare, sayValue } from './say-figure.ts';

/** `12 (29%)`; of fewer than ten the count alone. */
export function sayCountOf(count: number, n: number, locale: string): string {
	const written = sayValue(count, 'number', locale);
	return n < fewestForPercent ? written : `${written} (${sayShare(count, n, locale)})`;
}
