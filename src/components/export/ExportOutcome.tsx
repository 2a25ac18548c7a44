import { useWords } from '../ui/WordsContext.tsx';
import { TextToSelect } from './TextToSelect.tsx';

/** What became of a hand-over; `handedOver`: the records count as handed over from now on. */
export type HandOverResult = { handedOver: boolean } & (
	| { kind: 'downloaded' | 'archived'; name: string }
	| { kind: 'copied' | 'shared' | 'failed' }
	/** Neither copied nor downloaded: the text waits to be selected by hand. */
	| { kind: 'select'; text: string }
);

interface Props {
	outcome: HandOverResult | null;
	/** Whom to hand over to, in words. */
	contact: string | null;
	/** The text to select was taken. */
	onTaken: () => void;
}

/** Says what was done and what is left to do: to give it to somebody. */
export function ExportOutcome({ outcome, contact, onTaken }: Props) {
	const { t } = useWords();
	if (outcome?.kind === 'select') return <TextToSelect text={outcome.text} onTaken={onTaken} />;
	return (
		<div role="status">
			{outcome ? (
				<p class={`gt-notice gt-notice--${outcome.kind === 'failed' ? 'bad' : 'good'}`}>
					{t(`export.${outcome.kind}`, 'name' in outcome ? { name: outcome.name } : {})}{' '}
					{outcome.handedOver && contact ? t('export.give_to', { contact }) : null}
				</p>
			) : null}
		</div>
	);
}
