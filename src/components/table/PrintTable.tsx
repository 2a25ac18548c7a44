import { useState } from 'preact/hooks';
import type { Definition } from '~/core/definition/definition.ts';
import { rowsAmong, type TableLine, type TableRow } from '~/core/tables/table-row.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { GridColumn } from './grid-columns.ts';
import { PrintButton } from './PrintButton.tsx';
import { TableSheet } from './TableSheet.tsx';

interface Props {
	definition: Definition;
	columns: readonly GridColumn[];
	/** How many lines the table has. */
	total: number;
	fetch: (start: number, end: number) => Promise<TableLine[] | null>;
	/** What their numbers come to, in words. */
	sums: string;
	/** The company's, by whose clock limits are said. */
	zone: string | undefined;
}

/** More than this is no paper anybody reads, and more than a page can lay out. */
const most = 2000;

/** The table on paper, as it is searched, filtered and sorted; of a very long one it says what to do first. */
export function PrintTable({ definition, columns, total, fetch, sums, zone }: Props) {
	const { t } = useWords();
	const [rows, setRows] = useState<readonly TableRow[] | null>(null);
	if (total > most) return <p class="gt-help">{t('table.print_too_long', { count: most })}</p>;
	const print = async () => {
		const lines = await fetch(0, total);
		if (lines) setRows(rowsAmong(lines));
	};
	return (
		<>
			<PrintButton onPrint={() => void print()} />
			{rows ? (
				<TableSheet
					{...{ definition, columns, rows, sums, zone }}
					view={null}
					onDone={() => setRows(null)}
				/>
			) : null}
		</>
	);
}
