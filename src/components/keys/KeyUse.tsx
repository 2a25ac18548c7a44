import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../ui/WordsContext.tsx';
import type { KnownKey } from './known-key.ts';

interface Props {
	use: KnownKey['use'] | null;
	/** It was not said, and was to be. */
	isMissing: boolean;
	onChoose: (use: KnownKey['use']) => void;
}

const uses = ['keys', 'mailbox', 'past_hr'] as const satisfies KnownKey['use'][];

/** What a new pair is to open: nothing is chosen beforehand, for a wrong one lets the wrong people read. */
export function KeyUse({ use, isMissing, onChoose }: Props) {
	const { t } = useWords();
	const first = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => {
		if (isMissing) first.current?.focus();
	}, [isMissing]);
	return (
		<fieldset class="gt-keys__use">
			<legend class="gt-label">{t('keys.use_title')}</legend>
			{uses.map((one) => (
				<label key={one} class="gt-check">
					<input
						{...(one === 'keys' && { ref: first })}
						type="radio"
						name="gt-keys-use"
						checked={use === one}
						onChange={() => onChoose(one)}
					/>
					<span>{t(`keys.use_${one}`)}</span>
				</label>
			))}
			<p class="gt-error" role="status">
				{isMissing ? t('keys.use_missing') : null}
			</p>
		</fieldset>
	);
}
