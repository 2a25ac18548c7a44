import type { Foreign, ForeignTable } from '../../collectors/foreign-table.ts';
import type { Problem } from '../../fields/problem.ts';
import { guardCell } from '../guard.ts';
import type { UnreadColumn } from '../../collectors/unread-answers.ts';
import { fileProblem, type FileProblemKey } from './file-problem.ts';
import { isNoAnswer, isSpreadsheetError } from '../../text/no-answer.ts';
import type { CsvRecord } from './records.ts';

/** The records of another program's export as records of a file of ours, or why it cannot be read. */
export type ForeignRecords =
	| { ok: true; records: CsvRecord[]; notes: Problem[] }
	| { ok: false; refused: Problem };

/** Puts the records of another program's export into our words; each keeps the line it stands in. */
export function translateRecords(
	[head, ...records]: readonly CsvRecord[],
	foreign: Foreign,
): ForeignRecords {
	const whole = records.filter(({ broken }) => broken === null);
	const table = foreign.open(whole.map(({ cells }) => cells));
	if ('refused' in table) {
		const columns = table.columns.join(' | ');
		return { ok: false, refused: fileProblem(table.refused, { from: table.from, columns }) };
	}
	const line = head?.line ?? 1;
	const width = head?.cells.length ?? 0;
	const ownHead = { line, cells: table.names, text: '', broken: null, joined: false };
	const rows = records.flatMap((record) => translated(record, table, width));
	return { ok: true, records: [ownHead, ...rows], notes: notesOf(table) };
}

function translated(record: CsvRecord, table: ForeignTable, width: number): CsvRecord[] {
	if (record.broken) return [{ ...record, text: table.anonymous ? '' : record.text }];
	// Cells beyond the head are kept, so that the row is set aside for them.
	const beyond = record.cells.slice(width);
	const against = table.isRejected(record.cells)
		? fileProblem('rejected_there', { from: table.from })
		: null;
	return table.toRows(record.cells).map((cells) => ({
		...record,
		...(against && { against }),
		cells: [...cells, ...beyond].map(guardCell),
	}));
}

function notesOf({ from, left, unread, anonymous }: ForeignTable): Problem[] {
	const key = left.length > 0 ? 'from_program_left' : 'from_program';
	const params = { from, count: left.length, columns: left.join(' | ') };
	const columns = unread();
	const unreadNotes = unreadKinds.flatMap(([kind, of]) =>
		unreadNote(
			of,
			columns.filter((column) => column.kind === kind),
			anonymous,
		),
	);
	return [note(key, params), ...unreadNotes];
}

const unreadKinds = [
	['answer', 'answers_unknown'],
	['unclear_day', 'days_unclear'],
	['time', 'times_unread'],
] as const;

/**
 * Signs for "no answer" and what a spreadsheet shows of an error are told where they stand. Of an anonymous form
 * what only one person wrote is not quoted: `×3` are three such answers.
 */
function unreadNote(
	key: FileProblemKey,
	columns: readonly UnreadColumn[],
	anonymous: boolean,
): Problem[] {
	const told = columns.flatMap(({ column, answers, more }) => {
		const known = [...answers].filter(
			([answer]) => !isNoAnswer(answer) && !isSpreadsheetError(answer),
		);
		const quoted = known.filter(([, times]) => !anonymous || times > 1);
		const some = quoted.slice(0, mostTold).map(([answer]) => shortened(answer));
		const others = known.length - quoted.length + more;
		if (anonymous && others > 0) some.push(`×${others}`);
		else if (quoted.length > mostTold) some.push('…');
		return known.length === 0 ? [] : `${column} → ${some.join(' | ')}`;
	});
	const [first] = columns;
	if (!first || told.length === 0) return [];
	return [note(key, { answers: told.join('; '), mapping: first.mapping })];
}

/** Answers of one column that a sentence names. */
const mostTold = 8;

function shortened(answer: string): string {
	const text = Array.from(answer.trim().slice(0, 100));
	return text.length > 40 ? `${text.slice(0, 40).join('')}…` : text.join('');
}

function note(key: FileProblemKey, params: Problem['params']): Problem {
	return { ...fileProblem(key, params), level: 'warning' };
}
