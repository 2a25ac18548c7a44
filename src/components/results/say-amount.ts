import type { KpiPart } from '~/core/figures/kpis/kpi-plan.ts';
import type { Translate } from '~/core/words/translate.ts';
import { wholePercent } from '~/core/words/whole-percent.ts';
import { withMinus } from '~/core/words/with-minus.ts';

/** How a difference bears its sign: `exceptZero` as what went up or down, `auto` as so much of it. */
type Sign = 'exceptZero' | 'auto';

/** Says a number of a part in its unit: 84 %, 6.5 hours, −12 percentage points. */
export function amountSayer(part: KpiPart, t: Translate, locale: string, sign?: Sign) {
	const { shown, change } = part;
	const written = numberSayer(part, locale, sign);
	return (value: number): string => {
		const count = written(value);
		switch (shown) {
			case 'percent':
				return change?.as === 'difference' ? t('kpis.unit_points', { count }) : count;
			case 'number':
				return count;
			case 'ppm':
			case 'hours':
			case 'days':
			case 'minutes':
			case 'times':
			case 'score':
				return t(`kpis.unit_${shown}`, { count });
		}
	};
}

/** Writes the same number without its unit, where that stands beside it. */
export function numberSayer({ shown, change }: KpiPart, locale: string, sign: Sign = 'exceptZero') {
	const isDifference = change?.as === 'difference';
	const signDisplay = isDifference ? sign : 'auto';
	const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay });
	const percent = wholePercent(locale);
	return (value: number): string => {
		if (shown === 'percent')
			return withMinus(isDifference ? written.format(value * 100) : percent(value));
		return withMinus(written.format(shown === 'ppm' ? value * 1e6 : value));
	};
}
