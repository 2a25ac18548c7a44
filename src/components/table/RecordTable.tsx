import { useMemo, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { fewestOf } from '~/core/tables/fewest.ts';
import { withoutFieldsApart } from '~/core/tables/fields-apart.ts';
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
	/** Gets the key of a record. Those of an anonymous tracker are not opened. */
	onOpen: (key: string) => void;
}

/**
 * The records of one tracker: searched, filtered, sorted, each to be opened. Of an anonymous tracker
 * what people think, apart from who they are, and never of too few of them (`core/tables`).
 */
export function RecordTable({ definition: whole, source, revision, counts, onOpen }: Props) {
	const { t } = useWords();
	const { anonymous } = whole;
	const definition = useMemo(() => (whole.anonymous ? withoutFieldsApart(whole) : whole), [whole]);
	const { reveal } = useReveal();
	const [asked, setQuery] = useState<TableQuery>(everything);
	const query = useMemo(() => ({ ...asked, personal: reveal }), [asked, reveal]);
	const { total, few, busy, fetch } = useTable(source, definition.id, query, revision);
	const all = counts.records + (query.deleted ? counts.deleted : 0);
	const found = anonymous ? 'table.found_rows' : 'table.found';
	const { scores } = fewestOf(definition);
	return (
		<section class="gt-stack" aria-label={definition.title}>
			<TableControls
				definition={definition}
				query={query}
				counts={counts}
				found={
					total === null || busy
						? t('table.searching')
						: few
							? t('table.few', { count: scores })
							: t(found, { count: total, all })
				}
				onChange={setQuery}
			/>
			{total === 0 && !few ? <p class="gt-card">{t('table.nothing_found')}</p> : null}
			{total !== null && total > 0 ? (
				<TableGrid
					definition={definition}
					total={total}
					fetch={fetch}
					sort={query.sort}
					onSort={(sort) => setQuery({ ...query, sort })}
					onOpen={anonymous ? null : onOpen}
					marked={counts.conflicts > 0 || query.deleted}
				/>
			) : null}
		</section>
	);
}
