import type { CompanyClocks } from '../clocks/company/company-clocks.ts';
import { missingYearBetween } from '../clocks/known-days.ts';
import type { Definition } from '../definition/definition.ts';
import type { KpiPeriod } from '../figures/kpis/kpi-period.ts';
import type { Basis } from './report.ts';
import type { InAll } from './report-language.ts';
import { shortHash } from './short-hash.ts';

/**
 * What figures depend on besides records: the calendar, with the year whose days off are not known where some of the
 * days counted hang on it, the limits, the version of each form there is anything of.
 */
export function basisOf(
	{ calendar, limits }: CompanyClocks,
	used: readonly Definition[],
	{ from, until }: Pick<KpiPeriod, 'from' | 'until'>,
	inAll: InAll,
): Basis[] {
	const year = missingYearBetween(from, until, calendar.years);
	return [
		{
			id: 'calendar',
			label: inAll(({ t }) =>
				year === null
					? t('report.basis_calendar')
					: t('report.basis_calendar_without', { year: String(year) }),
			),
			version: shortHash(calendar),
		},
		{ id: 'limits', label: inAll(({ t }) => t('report.basis_limits')), version: shortHash(limits) },
		...used.map(({ id, version }) => ({
			id,
			label: inAll(({ definitions }) => definitions.find((one) => one.id === id)?.title ?? id),
			version,
		})),
	];
}
