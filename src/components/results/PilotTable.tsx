interface Props {
	title: string;
	/** The head of the first column, and of the others. */
	first: string;
	names: readonly string[];
	/** A cell for each of the names. */
	rows: readonly { key: string; name: string; cells: readonly string[] }[];
}

/** A table of a pilot's verdict: a row for each figure or question, on a narrow screen a card. */
export function PilotTable({ title, first, names, rows }: Props) {
	return (
		<div class="gt-table-box gt-cards-box">
			<table class="gt-table gt-words gt-cards" aria-label={title}>
				<thead>
					<tr>
						<th scope="col">{first}</th>
						{names.map((name) => (
							<th key={name} scope="col">
								{name}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ key, name, cells }) => (
						<tr key={key}>
							<th scope="row">{name}</th>
							{cells.map((cell, at) => (
								<td key={names[at]} data-label={names[at]}>
									<div>{cell}</div>
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
