import type { MappedColumn } from '../definition/mapping.ts';
import type { Option } from '../fields/field.ts';
import { readOption } from '../fields/options.ts';
import { readOptions } from '../fields/read-options.ts';
import { foldUnspaced } from '../text/fold.ts';

/** What a column of a questionnaire says. */
export interface MappedCell {
	/** The cell we would write; what nobody knows stays as it stands, so that it is seen. */
	cell: string;
	/** What was written with the answer, such as 其他〖……〗. */
	words: string;
}

/** Whether it says that nothing was answered: 问卷星 writes -3 for a question that was passed over, -2 for one left empty. */
export function isSkipped(text: string): boolean {
	return text.length <= 20 && /^(-2|-3|\(跳过\)|\(空\))$/.test(foldUnspaced(text));
}

/** The answer a questionnaire's column names ('': it was skipped), with what was written beside it; `null`: none that is known. */
export function readMappedOption(
	text: string,
	column: MappedColumn,
	options: readonly Option[],
): MappedCell | null {
	const said = readOne(text, column, options);
	if (said !== null) return said;
	if (isSkipped(text)) return { cell: '', words: '' };
	if (column.otherwise === null || text.trim() === '') return null;
	return { cell: column.otherwise, words: text.trim() };
}

/**
 * Several answers as programs write them: with `┋` between, else what separates them so that each is known,
 * a comma within an answer included. `null` where one is not known.
 */
export function readMappedOptions(
	text: string,
	column: MappedColumn,
	options: readonly Option[],
): MappedCell | null {
	if (text.includes('┋')) return joined(partsOf(text, /┋/), column, options);
	for (const separator of [/[;；\n]/, /[;；\n、，,]/, /[;；\n、，,|｜]/]) {
		const parts = partsOf(text, separator).map((part) => readOne(part, column, options));
		if (parts.every((part) => part !== null)) return together(parts);
	}
	const all = withGiven(column, options);
	const codes = readOptions(text, all);
	if (codes !== null) return { cell: codes.join('; '), words: '' };
	if (isSkipped(text)) return { cell: '', words: '' };
	return column.otherwise === null ? null : withOther(text, column, all);
}

function joined(parts: string[], column: MappedColumn, options: readonly Option[]) {
	const read = parts.map((part) => readMappedOption(part, column, options));
	return read.every((part) => part !== null) ? together(read) : null;
}

function together(parts: readonly MappedCell[]): MappedCell {
	const words = parts.map((part) => part.words).filter((part) => part !== '');
	const cells = parts.map(({ cell }) => cell).filter((cell) => cell !== '');
	return { cell: cells.join('; '), words: words.join('；') };
}

/** What is left of a list of answers when all that are known were taken out is somebody's own. */
function withOther(text: string, column: MappedColumn, all: readonly Option[]): MappedCell {
	const names = all
		.flatMap(({ code, labels }) => labels.map((label) => ({ code, label })))
		.filter(({ label }) => /[;；\n、，,]/.test(label))
		.sort((a, b) => b.label.length - a.label.length);
	// What was written beside an answer is nobody's list, whatever stands in it.
	const beside: string[] = [];
	let rest = text.replace(new RegExp(bracketed, 'g'), (words) => `〖${beside.push(words) - 1}〗`);
	const codes: string[] = [];
	for (const { code, label } of names) {
		if (rest.includes(label)) codes.push(code);
		rest = rest.replace(label, '');
	}
	const words: string[] = [];
	for (const masked of partsOf(rest, /[;；\n、，,]/)) {
		const part = masked.replace(/〖(\d+)〗/g, (_, at: string) => beside[Number(at)] ?? '');
		const said = readMappedOption(part, column, all);
		if (said === null) continue;
		if (said.cell !== '') codes.push(said.cell);
		if (said.words !== '') words.push(said.words);
	}
	return { cell: [...new Set(codes)].join('; '), words: words.join('，') };
}

/** The parts between separators; one within 〖…〗 is of the words there. */
function partsOf(text: string, separator: RegExp): string[] {
	const parts = [''];
	for (const [at, piece] of text.split(bracketed).entries()) {
		const [first = '', ...more] = at % 2 === 1 ? [piece] : piece.split(separator);
		parts.push((parts.pop() ?? '') + first);
		for (const part of more) parts.push(part);
	}
	return parts.filter((part) => part.trim() !== '');
}

/** The brackets 问卷星 puts around words written beside an answer. */
const bracketed = /(〖[^〖〗]*〗)/;

function readOne(
	text: string,
	column: MappedColumn,
	options: readonly Option[],
): MappedCell | null {
	for (const spelling of [text, withoutNumber(text)]) {
		const code = codeOf(spelling, column, options);
		if (code !== null) return { cell: code, words: '' };
	}
	const [, answer = '', words = ''] = withWords.exec(text.trim()) ?? [];
	// Words nobody said where to put are not dropped: the answer stays as it stands.
	if (answer === '' || (words.trim() !== '' && column.words === null)) return null;
	const code = codeOf(answer, column, options) ?? codeOf(withoutNumber(answer), column, options);
	return code === null ? null : { cell: code, words: words.trim() };
}

/** `其他〖口头说的〗`, `其他：口头说的`. */
const withWords = /^([^〖:：]{1,80}?)\s*[〖:：]([\s\S]*?)〗?$/;

function codeOf(text: string, column: MappedColumn, options: readonly Option[]): string | null {
	const folded = foldUnspaced(text);
	const said = Object.entries(column.options).find(([answer]) => foldUnspaced(answer) === folded);
	return said ? said[1] : (readOption(text, options)?.code ?? null);
}

/** `1. 选项`, `A、选项`, `5-选项`; `4.5` is a number, `2-3 次` an answer. */
function withoutNumber(text: string): string {
	return text
		.trim()
		.replace(/^(\d{1,2}\s*([.．:：–-](?!\s*\d)|[、)）])|[A-Za-z]\s*[.．、)）])\s*/, '');
}

/** The options with what the questionnaire calls them. */
function withGiven(column: MappedColumn, options: readonly Option[]): readonly Option[] {
	const known = given.get(column);
	if (known) return known;
	const all = options.map((option) => {
		const names = Object.entries(column.options).filter(([, code]) => code === option.code);
		return { ...option, labels: [...option.labels, ...names.map(([name]) => name)] };
	});
	given.set(column, all);
	return all;
}

const given = new WeakMap<MappedColumn, readonly Option[]>();
