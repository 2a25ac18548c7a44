import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../ui/WordsContext.tsx';
import { type KnownKey, uses } from './known-key.ts';

interface Props {
	use: KnownKey['use'] | null;
	/** How often it was to be said and was not: each time is told anew. */
	missed: number;
	onChoose: (use: KnownKey['use']) => void;
}

/** What a new pair is to open: nothing is chosen beforehand, for a wrong one lets the wrong people read. */
export function KeyUse({ use, missed, onChoose }: Props) {
	const { t } = useWords();
	const id = useId();
	const first = useRef<HTMLInputElement>(null);
	const isMissing = use === null && missed > 0;
	useLayoutEffect(() => {
		if (isMissing) first.current?.focus();
	}, [isMissing, missed]);
	return (
		<div
			class="gt-keys__use"
			role="radiogroup"
			aria-labelledby={`${id}-title`}
			aria-required={true}
			aria-invalid={isMissing}
			aria-describedby={isMissing ? `${id}-missing` : undefined}
		>
			<p class="gt-label" id={`${id}-title`}>
				{t('keys.use_title')}
			</p>
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
			<p class="gt-error" role="status" id={`${id}-missing`}>
				{isMissing ? <span key={missed}>{t('keys.use_missing')}</span> : null}
			</p>
		</div>
	);
}
