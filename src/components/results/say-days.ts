import type { KpiPeriod } from '~/core/figures/kpis/kpi-period.ts';
import type { Translate } from '~/core/words/translate.ts';

/** The days of a period, first to last. */
export function sayDays({ from, until }: KpiPeriod, t: Translate, locale: string): string {
	return t('pilot.from_until', { from: sayDate(from, locale), until: sayDate(until, locale) });
}

/** A day as the language writes it. */
export function sayDate(day: string, locale: string, style: 'medium' | 'short' = 'medium'): string {
	const noon = Date.parse(`${day}T12:00Z`);
	if (Number.isNaN(noon)) return day;
	return new Intl.DateTimeFormat(locale, { dateStyle: style, timeZone: 'UTC' }).format(noon);
}
