import { memo } from 'preact/compat';
import type { Field } from '~/core/fields/field.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { columnWidth } from './grid-columns.ts';
import { useReveal } from '../records/RevealContext.tsx';
import { showAnswer } from '../records/show-answer.ts';

interface Props {
	/** Tells the table how high the row is; `null`: all are as high as expected. */
	measure: ((element: Element | null) => void) | null;
	index: number;
	/** `null` while it is on its way. */
	row: TableRow | null;
	columns: Field[];
	/** `null`: records are not opened. */
	onOpen: ((key: string) => void) | null;
}

/** One record: a line of cells, or on a phone a card. Pressing anywhere opens it. */
export const GridRow = memo(function GridRow({ measure, index, row, columns, onOpen }: Props) {
	const { t, locale } = useWords();
	const { reveal } = useReveal();
	const texts = columns.map((field) => (row ? showAnswer(row.entry, field, locale, reveal) : null));
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
							number: index + 1,
							summary: texts.filter(Boolean).slice(0, 3).join(t('common.comma')),
						})}
					>
						{row ? index + 1 : '…'}
					</button>
				) : (
					index + 1
				)}
				{row?.conflict ? <span class="gt-chip gt-chip--warn">{t('table.in_conflict')}</span> : null}
				{row?.entry.deleted ? (
					<span class="gt-chip gt-chip--bad">{t('records.deleted')}</span>
				) : null}
			</td>
			{columns.map((field, place) => (
				<td
					key={field.id}
					class={`gt-cell gt-cell--${columnWidth(field)}`}
					data-label={field.label}
				>
					{texts[place] ?? ''}
				</td>
			))}
		</tr>
	);
});
