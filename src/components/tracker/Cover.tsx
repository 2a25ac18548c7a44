import type { ComponentChildren } from 'preact';
import type { Definition } from '~/core/definition/definition.ts';
import type { Campaign } from '~/core/organization/campaign.ts';
import type { Company } from '~/core/organization/company.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { CampaignLine } from './CampaignLine.tsx';
import { PrivacyNotice } from './PrivacyNotice.tsx';

interface Props {
	definition: Definition;
	company: Company;
	campaign: Campaign | null;
	/** The browser has taken the page over. */
	ready: boolean;
	onStart: () => void;
}

/** What a survey is about, for whom, how long it takes, who reads it and until when; then the way in. */
export function Cover({ definition, company, campaign, ready, onStart }: Props) {
	const { t } = useWords();
	const { purpose, who, minutes, anonymous } = definition;
	return (
		<div class="gt-cover gt-card">
			<p class="gt-cover__purpose">{purpose}</p>
			<dl class="gt-cover__facts">
				<Fact name={t('form.cover_who')}>{who}</Fact>
				<Fact name={t('form.cover_time')}>{t('form.cover_minutes', { count: minutes })}</Fact>
				{campaign ? (
					<Fact name={t('form.cover_until')}>
						<CampaignLine campaign={campaign} />
					</Fact>
				) : null}
				<Fact name={t('form.cover_where')}>{campaign?.where ?? company.contact}</Fact>
			</dl>
			<button
				type="button"
				class="gt-button gt-button--primary gt-cover__start"
				disabled={!ready}
				onClick={onStart}
			>
				{t('form.start')}
			</button>
			<PrivacyNotice definition={definition} contact={company.contact || null} />
			{anonymous ? null : <p class="gt-help">{t('form.privacy_no_names')}</p>}
		</div>
	);
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}
