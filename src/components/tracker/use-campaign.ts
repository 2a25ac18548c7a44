import { useEffect, useState } from 'preact/hooks';
import { toLocalDay } from '~/core/clocks/local-iso.ts';
import { type Campaign, campaignOn } from '~/core/organization/campaign.ts';
import type { Company } from '~/core/organization/company.ts';

/** The round a form is filled in now, or is next. `null`: none. Drawn for the day the page was built first. */
export function useCampaign(company: Company, form: string, builtOn: string): Campaign | null {
	const [today, setToday] = useState(builtOn);
	useEffect(() => setToday(toLocalDay(new Date())), []);
	return campaignOn(company.campaigns, form, today);
}
