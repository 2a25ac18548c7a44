import { companyDay } from '~/core/clocks/company/company-day.ts';
import { quarterOf } from '~/core/clocks/quarter.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Round } from '~/core/figures/results/rounds.ts';
import { type Campaign, isUnderWay } from '~/core/organization/campaign.ts';
import type { Company } from '~/core/organization/company.ts';

/** What tells of a company's rounds, and by whose days. */
export type RoundsOf = Pick<Company, 'campaigns' | 'calendar'>;

/** The company's own round of a form's answers; `null` = it has none of this period. */
export function roundUnderWay(
	{ id, fields }: Definition,
	{ codes }: Round,
	company: RoundsOf | null | undefined,
	now: Date,
): { until: string; isUnderWay: boolean } | null {
	const period = fields.find(({ type }) => type === 'period')?.id ?? '';
	const campaign = company?.campaigns.find(
		(one) => one.form === id && codes[period] === periodOf(one),
	);
	if (!campaign) return null;
	return { until: campaign.until, isUnderWay: isUnderWay(campaign, companyDay({ company, now })) };
}

/** Without a period of its own, a round is of the quarter it begins in. */
function periodOf({ period, from }: Campaign): string {
	return period ?? quarterOf(new Date(`${from}T12:00`));
}
