import { useState } from 'preact/hooks';
import { fewestOf } from '~/core/tables/fewest.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useCollectPage } from './CollectContext.tsx';
import type { Overview } from '~/workers/collect/views.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ExportMerged } from './ExportMerged.tsx';
import { MergedTable } from './MergedTable.tsx';
import type { ShownRows } from './shown-rows.ts';
import { Tabs } from '../ui/Tabs.tsx';

/** Records to show first: of a form, those that answer so. */
export interface AskedRows {
	tracker: string;
	filters: Record<string, string | null>;
	/** Those a measure counted, or that are past their time; left out: whatever counts them. */
	among?: ShownRows;
}

interface Props {
	overview: Overview;
	/** `null`: the first form there is anything of. */
	asked: AskedRows | null;
	onImport: () => void;
}

/** All that is collected, a table per tracker. */
export function MergedTab({ overview, asked, onImport }: Props) {
	const { t, locale } = useWords();
	const { definitions } = useCollectPage();
	const counts = new Map(overview.trackers.map((one) => [one.tracker, one]));
	const [chosen, setChosen] = useState(asked?.tracker ?? null);
	const filled = definitions.find(({ id }) => counts.has(id));
	const active = definitions.find(({ id }) => id === chosen && counts.has(id)) ?? filled;
	if (!active || !filled) {
		return (
			<EmptyState
				title={t('collect.table_empty_title')}
				text={t('collect.table_empty')}
				action={t('collect.go_import')}
				onAction={onImport}
			/>
		);
	}
	const written = new Intl.NumberFormat(locale);
	// What nobody has handed in yet has nothing to show; with thirty forms its tabs would hide the table.
	const tabs = definitions
		.filter(({ id }) => counts.has(id))
		.map((definition) => {
			const records = counts.get(definition.id)?.records ?? 0;
			const { scores } = fewestOf(definition);
			const few = definition.anonymous && records > 0 && records < scores;
			const count = few ? t('table.fewer_than', { count: scores }) : written.format(records);
			return { name: definition.id, label: definition.title, count };
		});
	return (
		<Tabs label={t('collect.trackers')} tabs={tabs} active={active.id} onSelect={setChosen}>
			<div class="gt-stack">
				<MergedTable
					key={active.id}
					definition={active}
					counts={counts.get(active.id) ?? null}
					overview={overview}
					filters={asked?.tracker === active.id ? asked.filters : {}}
					among={(asked?.tracker === active.id ? asked.among : undefined) ?? null}
				/>
				<ExportMerged definition={active} overview={overview} />
			</div>
		</Tabs>
	);
}
