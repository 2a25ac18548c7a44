import { extent } from 'd3-array';
import { scaleQuantize } from 'd3-scale';
import type { AnyFigure } from '~/core/figures/any-figure.ts';
import { ScrollBox } from '../ui/ScrollBox.tsx';
import { useWords } from '../ui/WordsContext.tsx';
import { type ChartUnit, sayFigure, sayN } from './say-figure.ts';

/** Figures by two things at once. */
export interface HeatTableProps {
	title: string;
	unit: ChartUnit;
	columns: readonly string[];
	/** The figures of a row in the order of the columns. */
	rows: readonly { label: string; figures: readonly AnyFigure[] }[];
}

/** A table whose cells are the darker the greater the number in them is; the number says it without colour. */
export function HeatTable({ title, unit, columns, rows }: HeatTableProps) {
	const { t, locale } = useWords();
	const values = rows.flatMap(({ figures }) => figures.map(({ value }) => value));
	const [low = 0, high = 1] = extent(values.filter((value) => value !== null));
	const shade = scaleQuantize([low, high], [0, 1, 2, 3]);
	return (
		<figure class="gt-chart">
			<figcaption>{title}</figcaption>
			<ScrollBox label={title} class="gt-table-box">
				<table class="gt-table gt-heat">
					<thead>
						<tr>
							<th scope="col">{t('charts.column_row')}</th>
							{columns.map((column) => (
								<th key={column} scope="col">
									{column}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.map(({ label, figures }) => (
							<tr key={label}>
								<th scope="row">{label}</th>
								{columns.map((column, at) => {
									const figure = figures[at];
									if (!figure) return <td key={column} />;
									const said = sayFigure(figure, unit, t, locale);
									if (figure.value === null) return <td key={column}>{said}</td>;
									return (
										<td key={column} class={`gt-heat-${shade(figure.value)}`}>
											{said}
											<small>n = {sayN(figure, locale)}</small>
										</td>
									);
								})}
							</tr>
						))}
					</tbody>
				</table>
			</ScrollBox>
			<p class="gt-chart-note">{t('charts.of_each_cell')}</p>
		</figure>
	);
}
