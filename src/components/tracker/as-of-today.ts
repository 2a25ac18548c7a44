import { dayInZone } from '~/core/clocks/day-in-zone.ts';
import { toLocalDay } from '~/core/clocks/local-iso.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { forToday } from '~/core/forms/for-today.ts';
import { campaignOn, isUnderWay } from '~/core/organization/campaign.ts';
import type { Company } from '~/core/organization/company.ts';

/** The definition as a form begun now has it: of the round that is under way, else of the day. */
export function asOfToday(
	definition: Definition,
	{ campaigns, calendar }: Company,
	now: Date,
): Definition {
	// Where something is counted, in the company's zone: its clocks go by the day that is told.
	const day = calendar ? dayInZone(calendar.zone, now) : toLocalDay(now);
	const campaign = campaignOn(campaigns, definition.id, day);
	const period = campaign && isUnderWay(campaign, day) ? campaign.period : null;
	return forToday(definition, period, new Date(`${day}T12:00`));
}
