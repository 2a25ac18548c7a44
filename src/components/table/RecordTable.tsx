import { useMemo, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { TableQuery } from '~/core/tables/query-table.ts';
import { useReveal } from '../records/RevealContext.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { TableControls } from './TableControls.tsx';
import { TableGrid } from './TableGrid.tsx';
import type { TableSource } from './table-source.ts';
import { everything } from './table-state.ts';
import { useTable } from './use-table.ts';

interface Props {
	definition: Definition;
	source: TableSource;
	/** Another value whenever the records may have changed: they are asked for anew. */
	revision: unknown;
	/** Records that are not deleted, deleted ones, and those that wait for a decision. */
	counts: { records: number; deleted: number; conflicts: number };
	/** Gets the key of a record. */
	onOpen: (key: string) => void;
}

/** The records of one tracker: searched, filtered, sorted, each to be opened. */
export function RecordTable({ definition, source, revision, counts, onOpen }: Props) {
	const { t } = useWords();
	const { reveal } = useReveal();
	const [asked, setQuery] = useState<TableQuery>(everything);
	const query = useMemo(() => ({ ...asked, personal: reveal }), [asked, reveal]);
	const { total, busy, fetch } = useTable(source, definition.id, query, revision);
	const all = counts.records + (query.deleted ? counts.deleted : 0);
	return (
		<section class="gt-stack" aria-label={definition.title}>
			<TableControls definition={definition} query={query} counts={counts} onChange={setQuery} />
			<p role="status" class="gt-help">
				{total === null || busy ? t('table.searching') : t('table.found', { count: total, all })}
			</p>
			{total === 0 ? <p class="gt-card">{t('table.nothing_found')}</p> : null}
			{total !== null && total > 0 ? (
				<TableGrid
					definition={definition}
					total={total}
					fetch={fetch}
					sort={query.sort}
					onSort={(sort) => setQuery({ ...query, sort })}
					onOpen={onOpen}
				/>
			) : null}
		</section>
	);
}
