import { memo } from 'preact/compat';
import type { TableRow } from '~/core/tables/table-row.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { GridColumn } from './grid-columns.ts';

interface Props {
	/** Tells the table how high the row is; `null`: all are as high as expected. */
	measure: ((element: Element | null) => void) | null;
	index: number;
	/** `null` while it is on its way. */
	row: TableRow | null;
	columns: readonly GridColumn[];
	/** `null`: records are not opened. */
	onOpen: ((key: string) => void) | null;
}

/** One record: a line of cells, or on a phone a card. Pressing anywhere opens it. */
export const GridRow = memo(function GridRow({ measure, index, row, columns, onOpen }: Props) {
	const { t } = useWords();
	const number = row?.number ?? index + 1;
	const texts = columns.map((column) => (row ? column.text(row) : null));
	return (
		<tr
			ref={measure}
			data-index={index}
			aria-rowindex={index + 2}
			class="gt-record"
			onClick={() => row && onOpen?.(row.key)}
			data-closed={onOpen ? undefined : ''}
		>
			<td class="gt-cell gt-cell--open">
				{onOpen ? (
					<button
						type="button"
						class="gt-number-button"
						data-row={index}
						disabled={!row}
						aria-label={t('table.open_record', {
							number,
							summary: texts.filter(Boolean).slice(0, 3).join(t('common.comma')),
						})}
					>
						{row ? number : '…'}
					</button>
				) : (
					number
				)}
				{row?.conflict ? <span class="gt-chip gt-chip--warn">{t('table.in_conflict')}</span> : null}
				{row?.corrected ? <span class="gt-chip gt-chip--warn">{t('table.corrected')}</span> : null}
				{row?.entry.deleted ? (
					<span class="gt-chip gt-chip--bad">{t('records.deleted')}</span>
				) : null}
			</td>
			{columns.map((column, place) => {
				const tone = row && column.tone?.(row);
				return (
					<td key={column.id} class={`gt-cell gt-cell--${column.width}`} data-label={column.label}>
						{tone ? <span class={`gt-chip gt-chip--${tone}`}>{texts[place]}</span> : texts[place]}
					</td>
				);
			})}
		</tr>
	);
});
