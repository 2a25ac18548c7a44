import { useEffect, useId, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { CollectApi } from '~/workers/collect/collect-api.ts';
import type { ResultsView } from '~/workers/collect/results-view.ts';
import { DotPlot } from '../charts/DotPlot.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { earlierRound } from './earlier-round.ts';
import { ResultsContext, useResultWords } from './ResultsContext.tsx';
import { roundChanges } from './round-changes.ts';
import { sayRound } from './say-round.ts';

interface Props {
	api: Pick<CollectApi, 'results'>;
	definition: Definition;
	/** As told; another one whenever what is collected changes. */
	view: ResultsView & { round: NonNullable<ResultsView['round']> };
}

/** How the scores of a round stand beside those of another: by itself the one before it. */
export function RoundChange({ api, definition, view }: Props) {
	const { t, locale } = useWords();
	const id = useId();
	const { round, rounds, tracker } = view;
	const first = earlierRound(definition, rounds, round);
	const [chosen, setChosen] = useState<string | null>(first?.key ?? null);
	const [before, setBefore] = useState<ResultsView | 'failed' | null>(null);
	useEffect(() => {
		let gone = false;
		setBefore(null);
		if (chosen === null) return () => {};
		api
			.results({ tracker, round: chosen, now: Date.now() }, () => {})
			.then(
				(found) => gone || setBefore(found.ok ? found.value : 'failed'),
				() => gone || setBefore('failed'),
			);
		return () => {
			gone = true;
		};
	}, [api, tracker, chosen, view]);
	const choices = rounds.filter(({ key }) => key !== round.key);
	return (
		<ResultsContext.Provider value={definition}>
			<section class="gt-stack">
				<h2>{t('compare.title')}</h2>
				<div class="gt-row gt-no-print">
					<div class="gt-field">
						<label class="gt-label" for={id}>
							{t('compare.with')}
						</label>
						<select
							id={id}
							class="gt-input"
							value={chosen ?? '*none'}
							onChange={({ currentTarget: { value } }) =>
								setChosen(value === '*none' ? null : value)
							}
						>
							<option value="*none">{t('compare.none')}</option>
							{choices.map((one) => (
								<option key={one.key} value={one.key}>
									{sayRound(one, definition, t, locale)}
								</option>
							))}
						</select>
					</div>
				</div>
				{chosen === null ? null : <Compared before={before} after={view} />}
			</section>
		</ResultsContext.Provider>
	);
}

function Compared({
	before,
	after,
}: {
	before: ResultsView | 'failed' | null;
	after: Props['view'];
}) {
	const { t, locale } = useWords();
	const { definition, itemLabel } = useResultWords();
	if (before === null) return <p role="status">{t('compare.counting')}</p>;
	if (before === 'failed') return <p role="alert">{t('compare.failed')}</p>;
	const say = ({ round }: ResultsView) => (round ? sayRound(round, definition, t, locale) : '');
	if (before.state !== 'told') return <p>{t(`compare.${before.state}`, { round: say(before) })}</p>;
	const changes = roundChanges(
		before.items,
		after.items,
		Math.max(...[before, after].map(({ wave }) => wave?.wave.fewest ?? 0)),
	);
	if (changes.length === 0) return <p>{t('compare.nothing_alike')}</p>;
	return (
		<>
			<DotPlot
				title={t('compare.plot', { before: say(before), after: say(after) })}
				unit="percent"
				rows={changes.map(({ item, ...change }) => ({ ...change, label: itemLabel(item) }))}
			/>
			<p class="gt-help">{t('compare.help')}</p>
			{changes.some((one) => one.after.reason === 'direction_only') ? (
				<p class="gt-help">{t('compare.too_close')}</p>
			) : null}
		</>
	);
}
