import { useMemo, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { TableQuery } from '~/core/tables/query-table.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useCollectPage } from './CollectContext.tsx';
import type { Overview, TrackerCounts } from '~/workers/collect/collect-api.ts';
import { RecordDialog } from './RecordDialog.tsx';
import { TableControls } from '../table/TableControls.tsx';
import { TableGrid } from '../table/TableGrid.tsx';
import { everything } from '../table/table-state.ts';
import { useTable } from '../table/use-table.ts';

interface Props {
	definition: Definition;
	/** `null`: nothing collected of this tracker. */
	counts: TrackerCounts | null;
	overview: Overview;
}

/** The records of one tracker: searched, filtered, sorted, each to be opened. */
export function MergedTable({ definition, counts, overview }: Props) {
	const { t } = useWords();
	const { api, reveal } = useCollectPage();
	const [asked, setQuery] = useState<TableQuery>(everything);
	const [opened, setOpened] = useState<string | null>(null);
	const query = useMemo(() => ({ ...asked, personal: reveal }), [asked, reveal]);
	const { total, busy, fetch } = useTable(api, definition.id, query, overview);
	const all = (counts?.records ?? 0) + (query.deleted ? (counts?.deleted ?? 0) : 0);
	return (
		<section class="gt-stack" aria-label={definition.title}>
			<TableControls
				definition={definition}
				query={query}
				deleted={counts?.deleted ?? 0}
				conflicts={counts?.conflicts ?? 0}
				onChange={setQuery}
			/>
			<p role="status" class="gt-help">
				{total === null || busy
					? t('collect.searching')
					: t('collect.found', { count: total, all })}
			</p>
			{total === 0 ? <p class="gt-card">{t('collect.nothing_found')}</p> : null}
			{total !== null && total > 0 ? (
				<TableGrid
					definition={definition}
					total={total}
					fetch={fetch}
					sort={query.sort}
					onSort={(sort) => setQuery({ ...query, sort })}
					onOpen={setOpened}
				/>
			) : null}
			{opened === null ? null : <RecordDialog recordKey={opened} onClose={() => setOpened(null)} />}
		</section>
	);
}
