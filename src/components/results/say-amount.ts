import type { KpiPart } from '~/core/figures/kpis/kpi-plan.ts';
import type { Translate } from '~/core/words/translate.ts';

/** Says a number of a part in its unit: 84 %, 6.5 hours, −12 percentage points. */
export function amountSayer({ shown, change }: KpiPart, t: Translate, locale: string) {
	const isDifference = change?.as === 'difference';
	const options = isDifference ? ({ signDisplay: 'exceptZero' } as const) : {};
	const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, ...options });
	const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
	return (value: number): string => {
		switch (shown) {
			case 'percent':
				return isDifference
					? t('kpis.unit_points', { count: written.format(value * 100) })
					: percent.format(value);
			case 'ppm':
				return t('kpis.unit_ppm', { count: written.format(value * 1e6) });
			case 'number':
				return written.format(value);
			case 'hours':
			case 'days':
			case 'minutes':
			case 'times':
			case 'score':
				return t(`kpis.unit_${shown}`, { count: written.format(value) });
		}
	};
}
