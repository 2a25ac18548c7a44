import { useEffect, useState } from 'preact/hooks';
import { type Campaign, isUnderWay } from '~/core/organization/campaign.ts';
import { companyToday } from '~/device/company-today.ts';
import { formatDay } from '../records/format-moment.ts';
import { useWords } from '../ui/WordsContext.tsx';

/** Until when a form is filled in; before the round has begun, from when. */
export function CampaignLine({ campaign }: { campaign: Campaign }) {
	const { t, locale } = useWords();
	const [early, setEarly] = useState(false);
	useEffect(() => setEarly(!isUnderWay(campaign, companyToday())), [campaign]);
	return (
		<span>
			{t(early ? 'form.campaign_from' : 'form.campaign_until', {
				day: formatDay(early ? campaign.from : campaign.until, locale),
			})}
		</span>
	);
}
