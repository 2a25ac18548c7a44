import { useMemo, useState } from 'preact/hooks';
import type { CompanyClocks } from '~/core/clocks/company/company-clocks.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { anonymousTable } from '~/core/tables/anonymous-table.ts';
import { fewestOf } from '~/core/tables/fewest.ts';
import type { TableQuery } from '~/core/tables/query-table.ts';
import { ElsewhereNote } from '../clocks/ElsewhereNote.tsx';
import { useReveal } from '../records/RevealContext.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { clockFilters } from './clock-columns.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { filterColumns } from './filter-columns.ts';
import { PrintTable } from './PrintTable.tsx';
import { saySums } from './say-sums.ts';
import { TableControls } from './TableControls.tsx';
import { TableGrid } from './TableGrid.tsx';
import type { TableSource } from './table-source.ts';
import { everything } from './table-state.ts';
import { useColumns } from './use-columns.ts';
import { useTable } from './use-table.ts';
import { withGroupLabels } from './with-group-labels.ts';

interface Props {
	definition: Definition;
	source: TableSource;
	/** Another value whenever the records may have changed: they are asked for anew. */
	revision: unknown;
	/** Records that are not deleted, deleted ones, and those that wait for a decision. */
	counts: { records: number; deleted: number; conflicts: number };
	/** What clocks are read with; `null`: it is not at hand, and none are shown. */
	company: Partial<CompanyClocks> | null;
	now: Date;
	/** Gets the key of a record. Those of an anonymous tracker are not opened. */
	onOpen: (key: string) => void;
	/** What is filtered by at first. */
	filters?: TableQuery['filters'];
}

/**
 * The records of one tracker: searched, filtered, sorted, in groups, printed, each to be opened. Of an
 * anonymous tracker what people think, apart from who they are, and never of too few of them (`core/tables`).
 */
export function RecordTable(props: Props) {
	const { definition: whole, revision, counts, company, now, onOpen } = props;
	const { t, locale } = useWords();
	const { anonymous } = whole;
	const definition = useMemo(
		() => shownOf(whole, company?.calendar !== undefined),
		[whole, company],
	);
	const { reveal } = useReveal();
	const narrow = useNarrow();
	const zone = company?.calendar?.zone;
	const columns = useColumns(definition, narrow, zone);
	const more = useMemo(() => clockFilters(definition, t), [definition, t]);
	const source = useMemo(() => {
		const groups = [...more, ...filterColumns(definition)];
		return withGroupLabels(props.source, groups, t('table.filter_none'));
	}, [props.source, definition, more, t]);
	const [asked, setQuery] = useState<TableQuery>({ ...everything, filters: props.filters ?? {} });
	// Only clocks change with the time.
	const moment = definition.clocks.length > 0 ? now.getTime() : undefined;
	const query = useMemo(
		() => ({ ...asked, personal: reveal, ...(moment !== undefined && { now: moment, zone }) }),
		[asked, reveal, moment, zone],
	);
	const { total, found, few, busy, fetch } = useTable(source, definition.id, query, revision);
	const all = counts.records + (query.deleted ? counts.deleted : 0);
	const { scores } = fewestOf(definition);
	const sums = found?.sums ? saySums(found.sums, definition, t, locale) : '';
	const sayFound = () => {
		if (total === null || busy) return t('table.searching');
		if (few) return t('table.few', { count: scores });
		if (anonymous) return t('table.found_rows', { count: total, all });
		const said = t('table.found', { count: found?.records ?? total, all });
		return sums ? t('table.found_sums', { found: said, sums }) : said;
	};
	const { closed = [] } = query;
	const toggle = (group: string | null) =>
		setQuery({
			...asked,
			closed: closed.includes(group) ? closed.filter((one) => one !== group) : [...closed, group],
		});
	return (
		<section class="gt-stack" aria-label={definition.title}>
			<TableControls
				{...{ definition, query, counts, more }}
				grouping={!anonymous}
				found={sayFound()}
				onChange={setQuery}
			>
				{narrow ? null : <ColumnChoice {...columns} />}
			</TableControls>
			{definition.clocks.length > 0 && total ? (
				<ElsewhereNote {...{ zone, now }} elsewhere={found?.elsewhere} />
			) : null}
			{total === 0 && !few ? <p class="gt-card">{t('table.nothing_found')}</p> : null}
			{total !== null && total > 0 ? (
				<TableGrid
					{...{ definition, total, fetch, onToggle: toggle }}
					columns={columns.shown}
					sort={query.sort}
					onSort={(sort) => setQuery({ ...asked, sort })}
					onOpen={anonymous ? null : onOpen}
					marked={counts.conflicts > 0 || query.deleted}
				/>
			) : null}
			{total !== null && total > 0 ? (
				<PrintTable {...{ definition, total, fetch, sums, zone }} columns={columns.shown} />
			) : null}
		</section>
	);
}

/** What a table may show: of an anonymous tracker less than there is, without a calendar no clocks. */
function shownOf(definition: Definition, hasClocks: boolean): Definition {
	if (definition.anonymous) return anonymousTable(definition);
	return hasClocks ? definition : { ...definition, clocks: [] };
}
