import { useEffect } from 'preact/hooks';
import { useWords } from '../ui/WordsContext.tsx';

export interface EndStepProps {
	/** The step is on the screen. */
	onEnd: () => void;
	/** From the beginning, with nothing written. */
	onAgain: () => void;
}

/** What stands in practice where an opinion is handed over: what would come now. */
export function PracticeEndStep({ onEnd, onAgain }: EndStepProps) {
	const { t } = useWords();
	useEffect(onEnd, []);
	return (
		<>
			<p>{t('practice.end_opinion')}</p>
			<div class="gt-row">
				<button type="button" class="gt-button" onClick={onAgain}>
					{t('practice.end_opinion_again')}
				</button>
			</div>
		</>
	);
}
