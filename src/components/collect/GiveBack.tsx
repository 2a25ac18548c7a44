import { useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { companyToday } from '~/device/company-today.ts';
import type { JobFailure } from '~/workers/collect/job-result.ts';
import { FailureNotice } from '../imports/FailureNotice.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { useCollectPage } from './CollectContext.tsx';
import { offerFile } from './offer-file.ts';

interface Props {
	/** `tracker/id`. */
	recordKey: string;
	definition: Definition;
}

/** Offers one record as a file for the departments that keep it: what was decided here is where they go on. */
export function GiveBack({ recordKey, definition }: Props) {
	const { t } = useWords();
	const { api } = useCollectPage();
	const [made, setMade] = useState<string | null>(null);
	const [failure, setFailure] = useState<JobFailure | null>(null);
	if (definition.kind !== 'register' || definition.anonymous) return null;
	const give = async () => {
		setMade(null);
		const outcome = await api.giveBack(recordKey);
		setFailure(outcome.ok ? null : outcome.failure);
		if (!outcome.ok) return;
		const name = `${definition.title}-${t('collect.give_back_suffix')}-${companyToday()}`;
		setMade(offerFile(outcome.value, name));
	};
	return (
		<div class="gt-stack">
			{failure ? <FailureNotice failure={failure} /> : null}
			<div class="gt-row">
				<button type="button" class="gt-button" onClick={() => void give()}>
					{t('collect.give_back')}
				</button>
				<span role="status">{made ? t('collect.given_back', { name: made }) : null}</span>
			</div>
			<p class="gt-help">{t('collect.give_back_help')}</p>
		</div>
	);
}
