import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { TableSort } from '~/core/tables/query-table.ts';
import { isGroup, type TableLine } from '~/core/tables/table-row.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { useReveal } from '../records/RevealContext.tsx';
import { GridGroup } from './GridGroup.tsx';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import { fieldColumn, type GridColumn, gridFields } from './grid-columns.ts';
import { ScrollBox } from '../ui/ScrollBox.tsx';
import { useGridFocus } from './use-grid-focus.ts';
import { type GridRows, useScaledRows } from './use-scaled-rows.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import { usePages } from '../ui/use-pages.ts';

interface Props {
	definition: Definition;
	total: number;
	/** Another function with every answer it pages through. */
	fetch: (start: number, end: number) => Promise<TableLine[] | null>;
	sort: TableSort | null;
	onSort: (sort: TableSort | null) => void;
	/** Gets the key of a record; `null`: records are not opened. */
	onOpen: ((key: string) => void) | null;
	/** Some may be marked as deleted or in conflict, which takes room. */
	marked: boolean;
	/** Left out: the fields of the tracker. */
	columns?: readonly GridColumn[];
	/** Opens and closes a group, where the rows are in groups. */
	onToggle?: (group: string | null) => void;
}

/**
 * The rows of a table, of which only those in view are on the page. On a phone each row is
 * a small card of the tracker's summary fields. Up and down move from row to row.
 */
export function TableGrid(props: Props) {
	const { definition, total, fetch, sort, onSort, onOpen, marked, onToggle = () => {} } = props;
	const { t, locale } = useWords();
	const { reveal } = useReveal();
	const narrow = useNarrow();
	const box = useRef<HTMLElement>(null);
	const columns = useMemo(
		() =>
			props.columns ??
			gridFields(definition, narrow).map((field) => fieldColumn(field, locale, reveal)),
		[definition, narrow, locale, reveal, props.columns],
	);
	const pages = usePages(fetch);
	const rowHeight = narrow ? 44 + columns.length * 26 : lineHeight();
	const scaled = useScaledRows(box, total, rowHeight);
	const virtualizer = useVirtualizer({
		count: scaled ? 0 : total,
		getScrollElement: () => box.current,
		estimateSize: () => rowHeight,
		overscan: 5,
		useAnimationFrameWithResizeObserver: true,
	});
	const items = virtualizer.getVirtualItems();
	const rows: GridRows = scaled ?? {
		first: items[0]?.index ?? 0,
		last: items.at(-1)?.index ?? -1,
		before: items[0]?.start ?? 0,
		after: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
		scrollTo: (index) => virtualizer.scrollToIndex(index),
	};
	const { first, last, before, after } = rows;
	const onKeyDown = useGridFocus(box, rows, total);
	useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
	useEffect(() => box.current?.scrollTo({ top: 0 }), [sort]);

	const { need } = pages;
	useEffect(() => {
		if (last >= first) need(first, last);
	}, [need, first, last]);
	return (
		<ScrollBox
			box={box}
			class={narrow ? 'gt-grid gt-grid--cards' : 'gt-grid'}
			label={t('table.records_of', { title: definition.title })}
			onKeyDown={onKeyDown}
		>
			<table
				class={marked ? 'gt-grid__table gt-grid__table--marked' : 'gt-grid__table'}
				aria-rowcount={total + 1}
			>
				<GridHead columns={columns} sort={sort} onSort={narrow ? null : onSort} />
				<tbody>
					<Space height={before} />
					{Array.from({ length: last - first + 1 }, (_, place) => first + place).map(drawLine)}
					<Space height={after} />
				</tbody>
			</table>
		</ScrollBox>
	);

	function drawLine(index: number) {
		const line = pages.row(index);
		// A row that does not open shows all it says.
		const measure = (narrow || !onOpen) && !scaled ? virtualizer.measureElement : null;
		return line && isGroup(line) ? (
			<GridGroup
				key={index}
				{...{ measure, index, line, definition, onToggle }}
				columns={columns.length}
			/>
		) : (
			<GridRow key={index} {...{ measure, index, columns, onOpen }} row={line} />
		);
	}
}

/** Pixels of a line as `table.css` has it: 2.75rem, whatever size the person reads in. */
function lineHeight(): number {
	return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 2.75;
}

/** Stands for the rows above or below that are not on the page. */
function Space({ height }: { height: number }) {
	return <tr class="gt-grid__space" style={{ height: `${height}px` }} />;
}
