import { isNoAnswer } from '../text/no-answer.ts';
import type { Definition } from '../definition/definition.ts';
import { answerCell } from './answer-cell.ts';
import { collectedId } from './collected-id.ts';
import type { Foreign, ForeignRefusal, ForeignTable } from './foreign-table.ts';
import { answerColumns, formColumn, type AnswerColumn } from './form-head.ts';
import { programOf, type FormProgram } from './form-programs.ts';
import { formIn, readForm, type FormTold } from './form-told.ts';
import { rowsOf } from './question-names.ts';
import { readTick } from './read-tick.ts';

/** A head of an export of ODK Central or KoboToolbox of a form we made; `null` for any other. */
export function readFormExport(
	head: readonly string[],
	definitions: readonly Definition[],
): Foreign | null {
	const program = programOf(head);
	const formAt = formColumn(head);
	if (!program || formAt === -1) return null;
	return {
		known: head.length,
		open: (records) => {
			const { told, definition } = formIn(records, formAt, definitions);
			return openExport({ head, program, formAt }, told, definition);
		},
	};
}

interface Export {
	head: readonly string[];
	program: FormProgram;
	formAt: number;
}

function openExport(
	{ head, program, formAt }: Export,
	told: FormTold,
	definition: Definition | null,
): ForeignTable | ForeignRefusal {
	const columns = definition ? answerColumns(head, definition, told.parent !== null) : [];
	const from = program.name;
	if (definition && columns.length === 0)
		return { from, refused: 'labels_export', columns: [...head].slice(0, 5) };
	const taken = new Set(columns.map(({ at }) => at));
	const places = head.map((name, at) => ({ name: name.trim(), at }));
	const other = places.filter(({ at }) => at !== formAt && !taken.has(at));
	const isOwn = ({ name }: { name: string }) => program.isOwn(name) || name.startsWith('goutong_');
	// What a form that is not known may keep, nobody knows either.
	const anonymous = definition?.anonymous ?? true;
	// What names a record is read, and of a form that is not anonymous when it came in.
	const read = [...program.ids, ...program.parents, anonymous ? '' : program.received];
	const left = other.filter((one) => isOwn(one) && !read.includes(one.name));
	const kept = other.filter((one) => !isOwn(one));
	const fields = [...new Set(columns.map(({ asked }) => asked.field))];
	const link = told.parent === null ? null : (definition?.parent?.field ?? null);
	const names = [
		...['_id', '_schema', '_created'],
		...(link === null ? [] : [link]),
		...(definition?.matrix ? [definition.matrix.field] : []),
		...fields.map(({ id }) => id),
		...kept.map(({ name }) => name),
	];
	const at = (name: string) => head.findIndex((one) => one.trim() === name);
	const cellOf = (cells: readonly string[], wanted: readonly string[]) =>
		wanted.map((name) => cells[at(name)] ?? '').find((cell) => cell.trim() !== '') ?? '';
	const lines = new Map<string, number>();
	return {
		from,
		names,
		anonymous,
		left: left.map(({ name }) => name),
		unread: () => [],
		isRejected: (cells) => program.isRejection.test(cellOf(cells, program.review).trim()),
		toRows: (cells) => {
			if (isHeadAgain(cells, head)) return [];
			const submission = cellOf(cells, program.ids);
			const line = (lines.get(submission) ?? 0) + 1;
			lines.set(submission, line);
			const isCounted = told.parent !== null && program.countsLines && submission !== '';
			const name = isCounted ? `${submission}/${told.tracker ?? ''}[${line}]` : submission;
			const received = anonymous ? '' : cellOf(cells, [program.received]).trim();
			const form = cells[formAt]?.trim() ? readForm(cells[formAt] ?? '') : told;
			const tracker = form.tracker ?? '';
			const parent = cellOf(cells, program.parents);
			const rows = rowsIn(cells, columns, definition);
			return rows.map((row) => [
				name === '' ? '' : collectedId(tracker, name, row),
				form.schema,
				received === '' || /(Z|[-+]\d\d:?\d\d)$/.test(received)
					? received
					: received + program.zone,
				...(link === null || told.parent === null
					? []
					: [parent === '' ? '' : `${told.parent}/${collectedId(told.parent, parent, null)}`]),
				...(definition?.matrix ? [row ?? ''] : []),
				...fields.map((field) => answerOf(cells, columns, field.id, row)),
				...kept.map((column) => cells[column.at] ?? ''),
			]);
		},
	};
}

/** The rows of a matrix that anything is answered of; `null` for a record without rows. */
function rowsIn(
	cells: readonly string[],
	columns: readonly AnswerColumn[],
	definition: Definition | null,
): (string | null)[] {
	if (!definition?.matrix) return [null];
	const answered = rowsOf(definition).filter((row) =>
		columns.some(({ at, asked }) => asked.row === row && (cells[at] ?? '').trim() !== ''),
	);
	return answered.length > 0 ? answered : [null];
}

function answerOf(
	cells: readonly string[],
	columns: readonly AnswerColumn[],
	id: string,
	row: string | null,
): string {
	const own = columns.filter(
		({ asked }) => asked.field.id === id && (asked.row === null || asked.row === row),
	);
	const [first] = own;
	if (!first) return '';
	const textOf = (part: 'answer' | 'note') => {
		const column = own.find(({ asked, ticks }) => asked.part === part && ticks === null);
		return column ? (cells[column.at] ?? '') : '';
	};
	const ticked = own.flatMap(({ ticks, at }) => {
		const cell = (cells[at] ?? '').trim();
		const isTicked = readTick(cell);
		if (ticks === null || isTicked === false || isNoAnswer(cell)) return [];
		// What is neither yes nor no, nor says that there is no answer, stays as it stands, so that it is seen.
		return isTicked ? [ticks] : [cell];
	});
	return answerCell({ text: textOf('answer'), note: textOf('note'), ticked }, first.asked.field);
}

/** Files that were joined repeat their head. */
function isHeadAgain(cells: readonly string[], head: readonly string[]): boolean {
	return head.every((name, at) => name === (cells[at] ?? ''));
}
