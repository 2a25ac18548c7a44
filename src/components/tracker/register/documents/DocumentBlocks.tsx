import type { DocumentBlock } from '~/core/documents/document-sheet.ts';

interface Props {
	blocks: readonly DocumentBlock[];
	/** Of its headings. */
	level: 2 | 4;
}

/** The parts of a document, one after the other. */
export function DocumentBlocks({ blocks, level }: Props) {
	const Heading = level === 2 ? 'h2' : 'h4';
	return (
		<>
			{blocks.map((block, at) => {
				// Their order never changes, and a heading may stand twice.
				const key = String(at);
				if (block.kind === 'words') return <p key={key}>{block.text}</p>;
				return (
					<section key={key}>
						<Heading>{block.heading}</Heading>
						<BlockBody block={block} />
					</section>
				);
			})}
		</>
	);
}

function BlockBody({ block }: { block: Exclude<DocumentBlock, { kind: 'words' }> }) {
	if (block.kind === 'long')
		return block.paragraphs.map((text, at) => <p key={String(at)}>{text}</p>);
	if (block.kind === 'answers') {
		return (
			<dl class="gt-answers">
				{block.answers.map(({ label, text }) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd>{text}</dd>
					</div>
				))}
			</dl>
		);
	}
	return (
		<div class="gt-document__table">
			<table class="gt-table">
				<thead>
					<tr>
						{block.columns.map((column) => (
							<th key={column} scope="col">
								{column}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{block.rows.map((cells, row) => (
						<tr key={String(row)}>
							{cells.map((text, column) => (
								<td key={block.columns[column]} data-label={block.columns[column]}>
									{text}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
