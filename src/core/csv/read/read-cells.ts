import type { Definition } from '../../definition/definition.ts';
import type { FromCell, OffsetOf } from '../../fields/field-type.ts';
import { fieldTypeOf } from '../../fields/field-types.ts';
import { readKnownCell } from './known-cells.ts';
import type { Field, FieldTypeName } from '../../fields/field.ts';
import { unreadable, type Problem } from '../../fields/problem.ts';
import type { Value, Values } from '../../fields/value.ts';
import { fold, withoutInvisible } from '../../text/fold.ts';
import { orderDay, type DayOrder } from './day-order.ts';
import { fileProblem } from './file-problem.ts';
import { unguardCell } from '../guard.ts';
import { isNoAnswer, isSpreadsheetError } from '../../text/no-answer.ts';
import { apartNumerals } from './apart-numerals.ts';
import { isUnclearMonth } from './unclear-month.ts';
import { numberDoubt, type NumberCell, type UnclearSigns } from './number-doubt.ts';
import { unclearIn, type NumberSigns } from './number-signs.ts';
import { readSystemCells, type SystemCells } from './read-system-cells.ts';
import { plainEvidence } from './plain-evidence.ts';
import { plainTime } from './plain-time.ts';
import type { RowCells } from './row-cells.ts';
import type { SystemColumn } from '../system-columns.ts';
import { columnsOf, type TableHeader } from './table-header.ts';

/** What the cells of a row say. */
export interface ReadCells {
	values: Values;
	/** Cells of unknown columns by the column's name. */
	extra: Record<string, string>;
	system: SystemCells;
	/** Why the row cannot be taken; empty when all of it could be read. */
	problems: Problem[];
}

/** What the cells are cells of. */
export interface CellsOf {
	definition: Definition;
	/** Moment or day for cells that tell none. */
	readAt: string;
	/** We wrote the row, guards and all. What people typed stays as it stands. */
	guarded: boolean;
	/** Of the clocks that moments without a zone are on; `undefined`: the device's. */
	offsetOf: OffsetOf | undefined;
	unclear: UnclearSigns;
	signs: NumberSigns;
	/** Takes the names of columns with fractions of more digits than can be kept. */
	rounded: Set<string>;
}

/** How cells are read. */
export interface HowToRead {
	/** How to read days such as `2/3/2026`; `null`: not at all. */
	dayOrder: DayOrder | null;
	/** To the letter, as we wrote it: nothing in it is a slip or a sign for "no answer". */
	exactly: boolean;
}

/** Reads every cell of a row by what its column is to the tracker. */
export function readCells(
	row: RowCells,
	header: TableHeader,
	{ definition, readAt, guarded, offsetOf, unclear, signs, rounded }: CellsOf,
	{ dayOrder, exactly }: HowToRead,
): ReadCells {
	const values: Values = {};
	const extra: [string, string][] = [];
	const system = new Map<SystemColumn, string>();
	const problems: Problem[] = [];
	for (const [index, column] of columnsOf(header, definition).entries()) {
		if (column.kind === 'aside' || column.kind === 'repeated') continue;
		const stands = row.at(index);
		const cell = guarded ? unguardCell(stands) : stands;
		const ordered = dayOrder ? orderDay(cell, dayOrder) : cell;
		if (column.kind === 'system') {
			system.set(column.key, withoutInvisible(moments.has(column.key) ? ordered : cell));
		} else if (column.kind === 'extra') {
			if (cell.trim() !== '') extra.push([column.name, cell]);
		} else {
			const { field } = column;
			const told = timeTypes.has(field.type) ? ordered : cell;
			const read = exactly
				? readKnownCell(told, field, offsetOf)
				: readAnswer(told, field, offsetOf, {
						unclear: unclearIn(unclear, signs, index),
						guarded,
						rounded,
					});
			if (!read.ok) problems.push(read.problem);
			else if (read.value !== null) values[field.id] = read.value;
		}
	}
	const cells = readSystemCells((key) => system.get(key) ?? '', definition, { readAt, offsetOf });
	problems.push(...cells.problems);
	const answered = Object.keys(values).length > 0;
	if (cells.deleted && answered) problems.push(fileProblem('deleted_with_answers'));
	const isEmpty = cells.id === null && !answered && problems.length === 0;
	if (isEmpty) problems.push(fileProblem('no_answers'));
	return { values, extra: Object.fromEntries(extra), system: cells, problems };
}

/** Letters nobody sees are no answer, nor part of one but in free text. */
function readAnswer(
	cell: string,
	field: Field,
	offsetOf: OffsetOf | undefined,
	of: NumberCell,
): FromCell<Value> {
	const type = fieldTypeOf(field);
	const seen = countedTypes.has(field.type)
		? apartNumerals(withoutInvisible(cell))
		: withoutInvisible(cell);
	if (seen.trim() === '') return { ok: true, value: null };
	if (isSpreadsheetError(seen)) return unreadable(field, 'spreadsheet_error', seen);
	const read = type.fromCell(freeTypes.has(field.type) ? cell : seen, field, offsetOf);
	if (read.ok) return surely(read, seen, field, of);
	if (isNoAnswer(seen)) return { ok: true, value: null };
	const plain = type.fromCell(plainly(seen, field), field, offsetOf);
	// A weekday alone leaves nothing, which is no answer either.
	if (plain.ok && plain.value !== null) return surely(plain, seen, field, of);
	const doubt = field.type === 'number' ? numberDoubt(seen, null, field, of) : null;
	return doubt ? { ok: false, problem: doubt } : read;
}

/** What was read, where it can be nothing else. */
function surely(
	read: FromCell<Value> & { ok: true },
	cell: string,
	field: Field,
	of: NumberCell,
): FromCell<Value> {
	if (field.type === 'date' && isUnclearMonth(cell)) return unreadable(field, 'not_a_date', cell);
	const problem = field.type === 'number' ? numberDoubt(cell, read.value, field, of) : null;
	return problem ? { ok: false, problem } : read;
}

/** Types that people write in more ways than their fields read. */
function plainly(cell: string, field: Field): string {
	if (timeTypes.has(field.type)) return plainTime(cell);
	if (field.type === 'number') return withoutUnit(cell, field.units ?? []);
	return field.type === 'evidence' ? plainEvidence(cell) : cell;
}

/** A number without its unit in another form than the page writes: of one, in short, or of another language. */
function withoutUnit(cell: string, units: readonly string[]): string {
	const text = fold(cell);
	const unit = units.map(fold).find((one) => text.endsWith(one));
	return unit ? text.slice(0, -unit.length) : cell;
}

const moments: ReadonlySet<SystemColumn> = new Set<SystemColumn>(['_created', '_updated']);
const timeTypes: ReadonlySet<FieldTypeName> = new Set<FieldTypeName>(['date', 'datetime']);
/** Their digits tell how much or when. */
const countedTypes: ReadonlySet<FieldTypeName> = new Set<FieldTypeName>([
	'number',
	'rating',
	'date',
	'datetime',
	'period',
]);
/** Their answers are words of a person, kept letter by letter. */
const freeTypes: ReadonlySet<FieldTypeName> = new Set<FieldTypeName>([
	'text',
	'longtext',
	'evidence',
]);
