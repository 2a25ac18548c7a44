import type { DueRound } from '~/workers/collect/due-view.ts';
import { useDefinitionOf } from '../imports/CheckContext.tsx';
import { formatMoment } from '../records/format-moment.ts';
import { sayRound } from '../results/say-round.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useKeptByCompany } from './KeptContext.ts';

interface Props {
	rounds: readonly DueRound[];
	onHistory: () => void;
}

/** Rounds of anonymous forms whose answers are past their time, and where all that is collected is cleared. */
export function DueRounds({ rounds, onHistory }: Props) {
	const { t, locale } = useWords();
	const { said = {}, answers } = useKeptByCompany() ?? {};
	const definitionOf = useDefinitionOf();
	if (rounds.length === 0) return null;
	return (
		<section class="gt-card gt-stack" aria-label={t('collect.due_rounds')}>
			<h2>{t('collect.due_rounds')}</h2>
			<ul>
				{rounds.map(({ tracker, round, since }) => {
					const definition = definitionOf(tracker);
					if (!definition) return null;
					const name = sayRound(round, definition, t, locale);
					const day = formatMoment(since, locale);
					return (
						<li key={`${tracker} ${round.key}`}>
							{t('collect.due_round', { form: definition.title, round: name, day })}
						</li>
					);
				})}
			</ul>
			<p class="gt-help">{t('collect.due_rounds_help', { limit: said[answers ?? ''] ?? '' })}</p>
			<div class="gt-row">
				<button type="button" class="gt-button" onClick={onHistory}>
					{t('collect.due_rounds_history')}
				</button>
			</div>
		</section>
	);
}
