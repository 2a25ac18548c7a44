import { useState } from 'preact/hooks';
import type { Overview } from '~/workers/collect/views.ts';
import { FailureNotice } from '../imports/FailureNotice.tsx';
import { JobProgress } from '../imports/JobProgress.tsx';
import { Results } from '../results/Results.tsx';
import { RoundChange } from '../results/RoundChange.tsx';
import { sayRound } from '../results/say-round.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { useCollectPage } from './CollectContext.tsx';
import { HandedInList } from './HandedInList.tsx';
import type { AskedRows } from './MergedTab.tsx';
import { ResultsChoice } from './ResultsChoice.tsx';
import { useResults } from './use-results.ts';
import type { ResultsView } from '~/workers/collect/results-view.ts';

interface Props {
	overview: Overview;
	onImport: () => void;
	/** Shows records in the merged table. */
	onRows: (rows: AskedRows) => void;
}

/** What the answers say: a form, a round of it, and its results. */
export function ResultsTab({ overview, onImport, onRows }: Props) {
	const { t, locale } = useWords();
	const { api, definitions } = useCollectPage();
	const collected = new Set(overview.trackers.map(({ tracker }) => tracker));
	const forms = definitions
		.filter(({ id }) => collected.has(id))
		.toSorted((a, b) => Number(b.anonymous) - Number(a.anonymous));
	const [chosen, setChosen] = useState<string | null>(null);
	const definition = forms.find(({ id }) => id === chosen) ?? forms[0];
	const [round, setRound] = useState<string | null>(null);
	const { view, progress, failure, busy, declare } = useResults(
		definition?.id ?? null,
		round,
		overview,
	);
	if (!definition) {
		return (
			<EmptyState
				title={t('results.empty_title')}
				text={t('results.empty')}
				action={t('results.go_import')}
				onAction={onImport}
			/>
		);
	}
	const roundsOf = (found: NonNullable<typeof view>) =>
		found.rounds.map((one) => ({ key: one.key, label: sayRound(one, definition, t, locale) }));
	return (
		<div class="gt-stack">
			<ResultsChoice
				forms={forms}
				form={definition.id}
				onForm={(id) => {
					setChosen(id);
					setRound(null);
				}}
				rounds={view ? roundsOf(view) : []}
				round={view?.round?.key ?? null}
				onRound={setRound}
			/>
			{progress ? <JobProgress progress={progress} onCancel={() => void api.cancel()} /> : null}
			{failure ? <FailureNotice failure={failure} /> : null}
			{view?.round ? (
				<Results
					key={`${view.tracker} ${view.round.key}`}
					{...{ definition, view, busy }}
					round={sayRound(view.round, definition, t, locale)}
					onDeclare={declare}
					onRows={() => onRows({ tracker: definition.id, filters: filtersOf(view.round?.codes) })}
				/>
			) : null}
			{view?.round && canBeCompared(view) ? (
				<RoundChange
					key={`${view.tracker} ${view.round.key} with`}
					{...{ api, definition }}
					view={{ ...view, round: view.round }}
				/>
			) : null}
			<HandedInList />
		</div>
	);
}

/** Filters take options; a quarter is none, and `null` asks for what was left empty. */
function filtersOf(codes: Record<string, string> = {}): AskedRows['filters'] {
	return Object.fromEntries(
		Object.entries(codes).map(([field, code]) => [field, code === '' ? null : code]),
	);
}

/** Whether there is another round, and scores in this one that are told. */
function canBeCompared({ state, rounds, items }: ResultsView): boolean {
	return state === 'told' && rounds.length > 1 && items.some(({ kind }) => kind === 'scores');
}
