import { dayInZone } from '~/core/clocks/day-in-zone.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { forToday } from '~/core/forms/for-today.ts';
import { campaignOn, isUnderWay } from '~/core/organization/campaign.ts';
import type { Company } from '~/core/organization/company.ts';
import { companyToday } from '~/device/company-today.ts';

/** The definition as a form begun now has it: of the round that is under way, else of the day. */
export function asOfToday(
	definition: Definition,
	{ campaigns, calendar }: Company,
	now: Date,
): Definition {
	const today = companyToday(now);
	const campaign = campaignOn(campaigns, definition.id, today);
	const period = campaign && isUnderWay(campaign, today) ? campaign.period : null;
	// Where something is counted, in the company's zone: its clocks go by the day that is told.
	const day = dayInZone(calendar?.zone, now);
	return forToday(definition, period, new Date(`${day}T12:00`));
}
