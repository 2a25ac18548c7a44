import { useEffect, useState } from 'preact/hooks';
import { type Campaign, campaignOn } from '~/core/organization/campaign.ts';
import type { Company } from '~/core/organization/company.ts';
import { companyToday } from '~/device/company-today.ts';

/** The round a form is filled in now, or is next. `null`: none. Drawn for the day the page was built first. */
export function useCampaign(company: Company, form: string, builtOn: string): Campaign | null {
	const [today, setToday] = useState(builtOn);
	useEffect(() => setToday(companyToday()), []);
	return campaignOn(company.campaigns, form, today);
}
