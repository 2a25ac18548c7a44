import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { TableQuery } from '~/core/tables/query-table.ts';
import { ElsewhereNote } from '../../clocks/ElsewhereNote.tsx';
import { clockFilters } from '../../table/clock-columns.ts';
import { ColumnChoice } from '../../table/ColumnChoice.tsx';
import { filterColumns } from '../../table/filter-columns.ts';
import { PrintButton } from '../../table/PrintButton.tsx';
import { saySums } from '../../table/say-sums.ts';
import { TableControls } from '../../table/TableControls.tsx';
import { TableGrid } from '../../table/TableGrid.tsx';
import { TableSheet } from '../../table/TableSheet.tsx';
import { everything } from '../../table/table-state.ts';
import { useColumns } from '../../table/use-columns.ts';
import { useTable } from '../../table/use-table.ts';
import { useNarrow } from '../../ui/use-narrow.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import type { RegisterRow } from './register-row.ts';
import { createRegisterSource } from './register-source.ts';
import { asksForClocks, withoutClock } from './before-clocks.ts';
import { labelOfView } from './register-views.ts';
import { useRegisterKeys } from './use-register-keys.ts';
import type { ViewCounts } from './use-view-counts.ts';
import { ViewTabs } from './ViewTabs.tsx';

interface Props {
	definition: Definition;
	/** `null` until they have been read. */
	rows: readonly RegisterRow[] | null;
	/** Whether the rows have their clocks yet. */
	isRead: boolean;
	/** How many records each view has; `null` until they are counted. */
	counts: ViewCounts | null;
	/** The company's time zone. */
	zone: string | undefined;
	/** The role chosen on this device; `null`: none. */
	role: string | null;
	/** The saved view that is looked at; `null`: all. */
	view: string | null;
	/** What was asked of the table last, kept while a record is open. */
	query: TableQuery;
	onQuery: (query: TableQuery) => void;
	onView: (view: string | null) => void;
	onRole: (role: string | null) => void;
	/** Gets the id of a record. */
	onOpen: (id: string) => void;
	onNew: () => void;
}

/** The query a register's table begins with. */
export const firstQuery: TableQuery = { ...everything, group: null };

const nothing: readonly RegisterRow[] = [];

/**
 * A register's records: a table on a desk, cards on a phone. Searched, filtered, sorted, put in groups,
 * counted, printed; looked at by saved views. `/` goes to the search, `n` to a new record.
 */
export function RegisterTable(props: Props) {
	const { definition, isRead, zone, role, view, query: asked, onQuery } = props;
	const { t, locale } = useWords();
	const narrow = useNarrow();
	const search = useRef<HTMLInputElement>(null);
	const columns = useColumns(definition, narrow, zone);
	const more = useMemo(() => clockFilters(definition, t), [definition, t]);
	const query = useMemo(() => ({ ...asked, view, zone, personal: true }), [asked, view, zone]);
	// What the clocks decide on cannot be answered before.
	const rows = isRead || !asksForClocks(query, definition) ? props.rows : null;
	const source = useMemo(() => {
		const { views } = definition;
		const groups = [...more, ...filterColumns(definition)];
		const none = t('table.filter_none');
		return createRegisterSource({ definition, rows: rows ?? nothing, views, role, none, groups });
	}, [definition, rows, role, more, t]);
	const shownColumns = useMemo(
		() => (isRead ? columns.shown : columns.shown.map(withoutClock)),
		[isRead, columns.shown],
	);
	const { total, found, busy, fetch } = useTable(source, definition.id, query, rows);
	useEffect(() => {
		let left = false;
		if (isRead) void source.prepare(() => left);
		return () => {
			left = true;
		};
	}, [isRead, source]);
	const [printing, setPrinting] = useState(false);
	const onKeyDown = useRegisterKeys(search, props.onNew);
	const sums = found?.sums ? saySums(found.sums, definition, t, locale) : '';
	const waiting = rows === null || total === null || busy;
	const shown = definition.views.find(({ id }) => id === view);
	const closed = query.closed ?? [];
	const conflicts = useMemo(() => rows?.filter((row) => row.conflict).length ?? 0, [rows]);
	const toggle = (group: string | null) =>
		onQuery({
			...asked,
			closed: closed.includes(group) ? closed.filter((one) => one !== group) : [...closed, group],
		});
	const sayFound = (count: number) => {
		const said = t('table.found', { count, all: rows?.length ?? 0 });
		return sums ? t('table.found_sums', { found: said, sums }) : said;
	};
	return (
		<section class="gt-stack" aria-label={definition.title} onKeyDown={onKeyDown}>
			<ViewTabs {...props} total={props.rows?.length ?? null}>
				<div class="gt-stack">
					<TableControls
						{...{ definition, query, more, onChange: onQuery }}
						grouping
						box={search}
						counts={{ deleted: 0, conflicts }}
						found={waiting ? t('table.searching') : sayFound(found?.records ?? total)}
					>
						{narrow ? null : <ColumnChoice {...columns} />}
					</TableControls>
					{definition.clocks.length > 0 && total ? (
						<ElsewhereNote zone={zone} now={new Date()} elsewhere={found?.elsewhere} />
					) : null}
					{!waiting && total === 0 ? <p class="gt-card">{t('table.nothing_found')}</p> : null}
					{total !== null && total > 0 ? (
						<TableGrid
							{...{ definition, total, fetch, onToggle: toggle }}
							columns={shownColumns}
							sort={query.sort}
							onSort={(sort) => onQuery({ ...asked, sort })}
							onOpen={props.onOpen}
							marked={conflicts > 0 || definition.append !== undefined}
						/>
					) : null}
					{isRead && total ? <PrintButton onPrint={() => setPrinting(true)} /> : null}
				</div>
			</ViewTabs>
			{printing ? (
				<TableSheet
					{...{ definition, sums, zone }}
					columns={columns.shown}
					rows={source.found()}
					view={shown ? labelOfView(shown, t) : null}
					onDone={() => setPrinting(false)}
				/>
			) : null}
		</section>
	);
}
