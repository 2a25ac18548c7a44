import { useContext, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { keepsApart } from '~/device/keeps-apart.ts';
import { siteLink } from '~/device/folder-edition.ts';
import type { JobFailure } from '~/workers/collect/job-result.ts';
import { FailureNotice } from '../imports/FailureNotice.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { FormsAtContext, useCollectPage } from './CollectContext.tsx';

interface Props {
	/** `tracker/id`. */
	recordKey: string;
	definition: Definition;
}

/** Copies a record of a register into one's own, to be carried on there. */
export function CarryOn({ recordKey, definition }: Props) {
	const { t } = useWords();
	const { api } = useCollectPage();
	const formsAt = useContext(FormsAtContext);
	const [state, setState] = useState<'ready' | 'busy' | 'new' | 'known' | JobFailure>('ready');
	// Where the register's page has a store of its own, it would not be there.
	if (definition.kind !== 'register' || definition.anonymous || keepsApart()) return null;
	const carry = async () => {
		setState('busy');
		const outcome = await api.carryOn(recordKey);
		if (!outcome.ok) return setState(outcome.failure);
		setState(outcome.value.added + outcome.value.changed > 0 ? 'new' : 'known');
	};
	const isDone = state === 'new' || state === 'known';
	const isFailure = !isDone && state !== 'ready' && state !== 'busy';
	return (
		<div class="gt-stack">
			{isFailure ? <FailureNotice failure={state} /> : null}
			<div role="status">
				{isDone ? (
					<p class="gt-notice gt-notice--good">
						{t(`collect.carried_${state}`)}{' '}
						<a href={siteLink(`${formsAt}${definition.id}/`)}>
							{t('collect.carried_open', { title: definition.title })}
						</a>
					</p>
				) : null}
			</div>
			{isDone ? null : (
				<>
					<div class="gt-row">
						<button
							type="button"
							class="gt-button"
							disabled={state === 'busy'}
							onClick={() => void carry()}
						>
							{t('collect.carry_on')}
						</button>
					</div>
					<p class="gt-help">{t('collect.carry_on_help')}</p>
				</>
			)}
		</div>
	);
}
