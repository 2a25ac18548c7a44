import type { KpiFigure } from '~/core/figures/kpis/kpi-figure.ts';
import { useWords } from '../ui/WordsContext.tsx';

/** A share of which only this may be said, and why. */
export function KpiBand({ band }: { band: NonNullable<KpiFigure['band']> }) {
	const { t, locale } = useWords();
	const written = new Intl.NumberFormat(locale, { style: 'percent' });
	return (
		<>
			<strong>
				{'atLeast' in band
					? t('kpis.at_least', { share: written.format(band.atLeast) })
					: t('kpis.at_most', { share: written.format(band.atMost) })}
			</strong>
			<div class="gt-help">{t('kpis.band_help')}</div>
		</>
	);
}
