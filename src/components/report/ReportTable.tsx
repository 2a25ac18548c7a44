import type { ComponentChildren } from 'preact';
import { ScrollBox } from '../ui/ScrollBox.tsx';

interface Props {
	caption: string;
	/** The names of all columns, that of the row's name first. */
	head: readonly string[];
	rows: readonly { id: string; label: string; cells: readonly ComponentChildren[] }[];
	/** From which column on there are numbers; left out: nowhere. */
	numbersFrom?: number;
}

/** A table of the report, on a narrow screen a card for each row. */
export function ReportTable({ caption, head, rows, numbersFrom = head.length }: Props) {
	const look = (column: number) => (column >= numbersFrom ? 'gt-number' : '');
	const cards = numbersFrom < head.length ? 'gt-cards gt-number-cards' : 'gt-cards';
	return (
		<ScrollBox label={caption} class="gt-table-box gt-cards-box">
			<table class={`gt-table ${cards}`}>
				<caption>{caption}</caption>
				<thead>
					<tr>
						{head.map((name, column) => (
							<th key={name} scope="col" class={look(column)}>
								{name}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ id, label, cells }) => (
						<tr key={id}>
							<th scope="row">{label}</th>
							{cells.map((cell, at) => (
								<td
									key={head[at + 1]}
									data-label={head[at + 1]}
									class={`${look(at + 1)}${cell === '' ? ' empty' : ''}`}
								>
									<div>{cell}</div>
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</ScrollBox>
	);
}
