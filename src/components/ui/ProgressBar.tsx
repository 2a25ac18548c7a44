import { useWords } from './WordsContext.tsx';
import type { Progress } from '~/workers/collect/collect-api.ts';

interface Props {
	progress: Progress;
	/** Left out where the job cannot be stopped. */
	onCancel?: () => void;
}

/** What is being done, how far it is, and the way to stop it. */
export function ProgressBar({ progress, onCancel }: Props) {
	const { t } = useWords();
	const { phase, done, total, name } = progress;
	const sentence = t(`collect.phase_${phase}`, { name: name ?? '', done, total });
	return (
		<div class="gt-progress">
			<p>{sentence}</p>
			<progress
				aria-label={t(`collect.phase_${phase}_short`)}
				{...(total > 0 && { value: done, max: total })}
			/>
			{onCancel ? (
				<button type="button" class="gt-button" onClick={onCancel}>
					{t('collect.cancel')}
				</button>
			) : null}
		</div>
	);
}
