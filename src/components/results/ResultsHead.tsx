import { fewestOf } from '~/core/tables/fewest.ts';
import type { ResultsView } from '~/workers/collect/results-view.ts';
import { formatDays } from '../records/format-days.ts';
import { Arriving } from '../ui/Arriving.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { useResultWords } from './ResultsContext.tsx';
import { sayPercent } from './say-share.ts';

interface Props {
	view: ResultsView;
	/** What it was declared as was chosen just now, and takes the focus. */
	arriving: boolean;
}

/** How many answered, of how many, until when, and what the wave was declared as. */
export function ResultsHead({ view, arriving }: Props) {
	const { t, locale } = useWords();
	const { definition, fieldOf, of } = useResultWords();
	const { people, invited, until, wave } = view;
	const day = (iso: string) => formatDays(iso, iso, locale);
	const count = () => {
		if (people === null) return t('results.people_few', { count: fewestOf(definition).scores });
		return of === 'people'
			? t('results.people', { count: people })
			: t('results.records', { count: people });
	};
	const share =
		people !== null && invited !== null && invited >= people && view.state !== 'undeclared'
			? t('results.response', { invited, share: sayPercent(people / invited, locale) })
			: null;
	const names = new Intl.ListFormat(locale, { type: 'conjunction' });
	const labels = wave?.wave.breakdowns.map((id) => fieldOf(id)?.label ?? id) ?? [];
	const declaredAs = ({ wave: { fewest }, declaredOn }: NonNullable<typeof wave>) => {
		const declared = t('results.declared', { day: day(declaredOn), count: fewest });
		const by =
			labels.length > 0
				? t('results.by_field', { label: names.format(labels) })
				: t('results.by_none');
		return `${declared} ${by}`;
	};
	return (
		<div class="gt-stack">
			<p class="gt-results__head">
				{[count(), share, until ? t('results.until', { day: day(until) }) : null]
					.filter((said) => said !== null)
					.join(' · ')}
			</p>
			{wave ? (
				arriving ? (
					<Arriving as="p" class="gt-help">
						{declaredAs(wave)}
					</Arriving>
				) : (
					<p class="gt-help">{declaredAs(wave)}</p>
				)
			) : null}
			{view.heldBack.waiting ? (
				<p class="gt-help">{t('table.held_waiting', { ...fewestOf(definition) })}</p>
			) : null}
			{view.heldBack.held ? <p class="gt-help">{t('table.held_back')}</p> : null}
		</div>
	);
}
