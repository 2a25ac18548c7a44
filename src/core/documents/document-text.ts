import type { DocumentBlock, DocumentSheet } from './document-sheet.ts';

/** How a language sets a text without any marks. */
export interface TextMarks {
	/** A heading from its words: 【基本情况】. */
	heading: (words: string) => string;
	/** Between a question and its answer. */
	colon: string;
	/** Between the parts of one line of a list. */
	between: string;
}

/**
 * A document as plain text, for a chat or a mail: a heading on a line of its own, an answer a line, what belongs
 * to it numbered. A list says its columns only where a line has more than the first.
 */
export function documentText({ label, title, blocks }: DocumentSheet, marks: TextMarks): string {
	const name = title === '' ? label : `${label}${marks.colon}${title}`;
	return [name, ...blocks.map((block) => blockText(block, marks))].join('\n\n');
}

function blockText(block: DocumentBlock, { heading, colon, between }: TextMarks): string {
	if (block.kind === 'words') return block.text;
	const head = heading(block.heading);
	if (block.kind === 'long') return [head, ...block.paragraphs].join('\n');
	if (block.kind === 'answers')
		return [
			head,
			...block.answers.map(({ label, text }) => `${label}${colon}${oneLine(text)}`),
		].join('\n');
	const lines = block.rows.map((cells, at) => {
		const said = cells.flatMap((text, column) => {
			if (text === '') return [];
			return column === 0 ? oneLine(text) : `${block.columns[column]}${colon}${oneLine(text)}`;
		});
		return `${at + 1}. ${said.join(between)}`;
	});
	return [head, ...lines].join('\n');
}

/** What a person wrote on several lines, on one. */
function oneLine(text: string): string {
	return text.replace(/\s*\n\s*/g, ' ');
}
