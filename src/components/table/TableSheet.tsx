import { useEffect, useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import { toldDues } from '~/core/tables/told-due.ts';
import { turn } from '~/device/in-slices.ts';
import { ElsewhereNote } from '../clocks/ElsewhereNote.tsx';
import { formatMoment } from '../records/format-moment.ts';
import type { GridColumn } from './grid-columns.ts';
import { BesidePage } from '../ui/BesidePage.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { usePrinting } from '../ui/use-printing.ts';

interface Props {
	definition: Definition;
	columns: readonly GridColumn[];
	rows: readonly TableRow[];
	/** What the saved view is called these are of; `null`: none. */
	view: string | null;
	/** What their numbers come to, in words. */
	sums: string;
	/** The company's, by whose clock limits are said. */
	zone: string | undefined;
	onDone: () => void;
}

/** Rows put on the sheet before the page gets a turn. */
const slice = 100;

/** What the table shows, on paper: landscape, the head on every sheet. */
export function TableSheet(props: Props) {
	const { definition, columns, rows, view, sums, zone, onDone } = props;
	const { t, locale } = useWords();
	const [drawn, setDrawn] = useState(slice);
	const [now] = useState(() => new Date());
	const printedAt = formatMoment(now.toISOString(), locale);
	useEffect(() => {
		if (drawn < rows.length) void turn().then(() => setDrawn(drawn + slice));
	}, [drawn, rows]);
	usePrinting(drawn >= rows.length, onDone);
	return (
		<BesidePage class="gt-sheet gt-sheet--table">
			<h1>
				{definition.title}
				{view === null ? null : ` · ${view}`}
			</h1>
			<p>
				{t('table.printed', { count: rows.length, time: printedAt })}
				{sums ? ` ${t('table.sums', { sums })}` : null}
			</p>
			{definition.clocks.length > 0 ? (
				<ElsewhereNote {...{ zone, now }} told={toldDues(rows)} />
			) : null}
			<table class="gt-table">
				<thead>
					<tr>
						<th scope="col">{t('table.row_number')}</th>
						{columns.map(({ id, label }) => (
							<th key={id} scope="col">
								{label}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.slice(0, drawn).map((row, place) => (
						<tr key={row.key}>
							<td>
								{place + 1}
								{row.corrected ? ` ${t('table.corrected')}` : null}
							</td>
							{columns.map((column) => (
								<td key={column.id}>{column.text(row)}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</BesidePage>
	);
}
