import { useRef, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { ItemResult } from '~/core/figures/results/result-view.ts';
import type { ResultsView } from '~/workers/collect/results-view.ts';
import { formatDays } from '../records/format-days.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { ChoiceResults } from './ChoiceResults.tsx';
import { CommentLists } from './CommentLists.tsx';
import { CountedHow } from './CountedHow.tsx';
import { type Chosen, DeclareWave } from './DeclareWave.tsx';
import { MeasuresTable } from './MeasuresTable.tsx';
import { ResultsContext } from './ResultsContext.tsx';
import { ResultsHead } from './ResultsHead.tsx';
import { ScoreBars } from './ScoreBars.tsx';
import { ScoreHeat } from './ScoreHeat.tsx';
import { StatesTable } from './StatesTable.tsx';

interface Props {
	definition: Definition;
	view: ResultsView;
	/** The round in words. */
	round: string;
	busy: boolean;
	onDeclare: (chosen: Chosen) => void;
	/** Shows the records the results are of. */
	onRows: () => void;
}

/** The results of one round of a form: how many answered, every question, how far records are, what people wrote. */
export function Results({ definition, view, round, busy, onDeclare, onRows }: Props) {
	const { t, locale } = useWords();
	const [opened, setOpened] = useState<ItemResult | null>(null);
	const { state, items, states, comments, proposal, until } = view;
	// Its results come in the place of the button that was pressed.
	const wasAsked = useRef(false);
	wasAsked.current ||= state === 'undeclared';
	const of = (...kinds: ItemResult['kind'][]) => items.filter(({ kind }) => kinds.includes(kind));
	const [scores, numbers] = [of('scores'), of('number')];
	// How far records are has a table of its own.
	const choices = of('one_of', 'several').filter(({ field }) => field !== states?.field);
	return (
		<ResultsContext.Provider value={definition}>
			<div class="gt-stack gt-results">
				<ResultsHead view={view} arriving={wasAsked.current} />
				{state === 'undeclared' && proposal ? (
					<DeclareWave key={view.round?.key} {...{ proposal, busy, onDeclare }} />
				) : null}
				{state === 'under_way' ? (
					<section class="gt-card gt-stack">
						<h2>{t('results.under_way_title')}</h2>
						<p>{t('results.under_way', { day: until ? formatDays(until, until, locale) : '' })}</p>
					</section>
				) : null}
				{states ? <StatesTable states={states} /> : null}
				{scores.length > 0 ? (
					<>
						<MeasuresTable title={t('results.scores_title')} items={scores} onOpen={setOpened} />
						<ScoreBars items={scores} />
						<ScoreHeat items={scores} />
					</>
				) : null}
				{choices.length > 0 ? <ChoiceResults items={choices} onOpen={setOpened} /> : null}
				{numbers.length > 0 ? (
					<MeasuresTable title={t('results.numbers_title')} items={numbers} onOpen={setOpened} />
				) : null}
				<CommentLists comments={comments} />
				{opened ? (
					<CountedHow
						item={opened}
						round={round}
						onRows={definition.anonymous ? null : onRows}
						onClose={() => setOpened(null)}
					/>
				) : null}
			</div>
		</ResultsContext.Provider>
	);
}
