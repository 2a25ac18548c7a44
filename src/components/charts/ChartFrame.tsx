import type { ComponentChildren } from 'preact';
import { useWords } from '../ui/WordsContext.tsx';
import { ChartTable, type TableRow } from './ChartTable.tsx';
import { Folded } from './Folded.tsx';

interface Props {
	title: string;
	/** What the numbers are of: said once, under the chart. */
	denominator: string;
	/** What else there is to be said of it, each a sentence. */
	notes?: readonly string[];
	table: { head: readonly string[]; rows: readonly TableRow[] };
	children: ComponentChildren;
}

/** What stands around every chart: its title, its denominator, and a table with the same numbers. */
export function ChartFrame({ title, denominator, notes = [], table, children }: Props) {
	const { t } = useWords();
	return (
		<figure class="gt-chart">
			<figcaption>{title}</figcaption>
			<div class="gt-chart-picture" aria-hidden="true">
				{children}
			</div>
			<p class="gt-chart-note">{denominator}</p>
			{notes.map((note) => (
				<p key={note} class="gt-chart-note">
					{note}
				</p>
			))}
			<Folded
				name={t('charts.table')}
				said={t('charts.table_of', { title })}
				class="gt-chart-table"
			>
				<ChartTable title={title} {...table} />
			</Folded>
		</figure>
	);
}
