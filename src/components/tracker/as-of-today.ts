import { toLocalDay } from '~/core/clocks/local-iso.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { forToday } from '~/core/forms/for-today.ts';
import { campaignOn, isUnderWay } from '~/core/organization/campaign.ts';
import type { Company } from '~/core/organization/company.ts';

/** The definition as a form begun now has it: of the round that is under way, else of the day. */
export function asOfToday(definition: Definition, { campaigns }: Company, now: Date): Definition {
	const day = toLocalDay(now);
	const campaign = campaignOn(campaigns, definition.id, day);
	const period = campaign && isUnderWay(campaign, day) ? campaign.period : null;
	return forToday(definition, period, now);
}
