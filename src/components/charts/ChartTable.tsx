import { ScrollBox } from '../ui/ScrollBox.tsx';

/** A row of a chart's table: what it is of, and its cells in the order of the head. */
export interface TableRow {
	label: string;
	/** Why there are no numbers: stands once, in the place of the cells that are left out before the others. */
	missing?: string | null;
	cells: readonly string[];
}

interface Props {
	title: string;
	/** The names of all columns, that of the labels first. */
	head: readonly string[];
	rows: readonly TableRow[];
}

/** The numbers of a chart as a table. It is there for screen readers while it is folded, too. */
export function ChartTable({ title, head, rows }: Props) {
	return (
		<ScrollBox label={title} class="gt-table-box">
			<table class="gt-table">
				<caption class="gt-visually-hidden">{title}</caption>
				<thead>
					<tr>
						{head.map((name, at) => (
							<th key={name} scope="col" class={at === 0 ? '' : 'gt-number'}>
								{name}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ label, missing = null, cells }) => (
						<tr key={label}>
							<th scope="row">{label}</th>
							{missing !== null && (
								<td class="gt-chart-why" colSpan={head.length - 1 - cells.length}>
									{missing}
								</td>
							)}
							{cells.map((cell, at) => (
								<td key={head[head.length - cells.length + at]} class="gt-number">
									{cell}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</ScrollBox>
	);
}
