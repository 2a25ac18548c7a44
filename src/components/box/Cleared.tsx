import { useWords } from '../ui/WordsContext.tsx';
import type { OpinionForm } from '~/core/opinions/opinion-form.ts';
import type { OpinionSteps } from './use-opinion.ts';

interface Props {
	form: OpinionForm;
	opinion: OpinionSteps;
}

/** A clean screen for whoever comes next, and what may still lie somewhere. */
export function Cleared({ form, opinion: { state, again } }: Props) {
	const { t } = useWords();
	return (
		<>
			<p class="gt-notice gt-notice--good" role="status">
				<span>{t('opinion.cleared')}</span>
			</p>
			<ul>
				{state.ways.includes('download') ? <li>{t('opinion.left_file')}</li> : null}
				{state.ways.includes('copy') ? <li>{t('opinion.left_clipboard')}</li> : null}
				<li>{t('opinion.what_now', { limit: form.answeredIn })}</li>
			</ul>
			<div class="gt-row">
				<a class="gt-button" href={form.answersAt}>
					{t('opinion.to_answers')}
				</a>
				<button type="button" class="gt-button" onClick={again}>
					{t('opinion.again')}
				</button>
			</div>
		</>
	);
}
