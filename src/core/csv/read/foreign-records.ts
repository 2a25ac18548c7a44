import type { Foreign, ForeignTable } from '../../collectors/foreign-table.ts';
import type { Problem } from '../../fields/problem.ts';
import { guardCell } from '../guard.ts';
import type { UnreadColumn } from '../../collectors/unread-answers.ts';
import { fileProblem, type FileProblemKey } from './file-problem.ts';
import { isNoAnswer, isSpreadsheetError } from './no-answer.ts';
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

function notesOf({ from, left, unread }: ForeignTable): Problem[] {
	const key = left.length > 0 ? 'from_program_left' : 'from_program';
	const params = { from, count: left.length, columns: left.join(' | ') };
	const columns = unread();
	return [
		note(key, params),
		...unreadNote(
			'answers_unknown',
			columns.filter(({ unclearDays }) => !unclearDays),
		),
		...unreadNote(
			'days_unclear',
			columns.filter(({ unclearDays }) => unclearDays),
		),
	];
}

/** Signs for "no answer" and what a spreadsheet shows of an error are told where they stand. */
function unreadNote(key: FileProblemKey, columns: readonly UnreadColumn[]): Problem[] {
	const told = columns.flatMap(({ column, answers }) => {
		const known = answers.filter((answer) => !isNoAnswer(answer) && !isSpreadsheetError(answer));
		const some = known.slice(0, mostTold).map(shortened).join(' | ');
		return known.length === 0 ? [] : `${column} → ${some}${known.length > mostTold ? ' | …' : ''}`;
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
