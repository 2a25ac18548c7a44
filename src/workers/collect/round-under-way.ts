import { toLocalDay } from '~/core/clocks/local-iso.ts';
import { quarterOf } from '~/core/clocks/quarter.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Round } from '~/core/figures/results/rounds.ts';
import { type Campaign, isUnderWay } from '~/core/organization/campaign.ts';

/** The company's own round of a form's answers; `null` = it has none of this period. */
export function roundUnderWay(
	{ id, fields }: Definition,
	{ codes }: Round,
	campaigns: readonly Campaign[],
	now: Date,
): { until: string; isUnderWay: boolean } | null {
	const period = fields.find(({ type }) => type === 'period')?.id ?? '';
	const campaign = campaigns.find((one) => one.form === id && codes[period] === periodOf(one));
	if (!campaign) return null;
	return { until: campaign.until, isUnderWay: isUnderWay(campaign, toLocalDay(now)) };
}

/** Without a period of its own, a round is of the quarter it begins in. */
function periodOf({ period, from }: Campaign): string {
	return period ?? quarterOf(new Date(`${from}T12:00`));
}
