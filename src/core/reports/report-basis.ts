import type { CompanyClocks } from '../clocks/company/company-clocks.ts';
import type { Definition } from '../definition/definition.ts';
import type { Basis } from './report.ts';
import type { InAll } from './report-language.ts';
import { shortHash } from './short-hash.ts';

/** What figures depend on besides records: the calendar, the limits, the version of each form there is anything of. */
export function basisOf(
	{ calendar, limits }: CompanyClocks,
	used: readonly Definition[],
	inAll: InAll,
): Basis[] {
	return [
		{
			id: 'calendar',
			label: inAll(({ t }) => t('report.basis_calendar')),
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
