import type { Problem } from '../../fields/problem.ts';
import type { DecodedRow, TypedRow } from '../../imports/decoded-row.ts';
import { fileProblem } from './file-problem.ts';

/** Tells a row that people typed for themselves, and that is no record, from a record. */
export type FindNoRecord = (row: DecodedRow) => DecodedRow;

/**
 * Sets totals, lines to be signed and what is left of merged cells aside, each with that reason. A row
 * is one of them only where it is no whole record: it cannot be read, or required answers are missing.
 * Rows are given in the order of the file; `requiredOf`: the required fields of a form.
 */
export function createFindNoRecord(
	requiredOf: (tracker: string) => readonly string[],
): FindNoRecord {
	let above: TypedRow | null = null;
	return (row) => {
		const typed = typedCells(row);
		if (!typed) return row;
		const missing =
			row.kind === 'typed'
				? requiredOf(row.entry.tracker).filter((id) => (row.entry.values[id] ?? null) === null)
				: [];
		const whole = row.kind === 'typed' && missing.length === 0;
		const reason = whole ? null : (reasonOf(typed) ?? mergedReason(row, above, missing));
		if (reason) return asideFor(row, reason);
		if (row.kind === 'typed') above = row;
		return row;
	};
}

/** The cells of a row that nobody but a person wrote; `null` for any other row. */
function typedCells(row: DecodedRow): string[] | null {
	if (row.kind === 'typed') return Object.values(row.stood?.cells ?? {}).filter(isFilled);
	if (row.kind !== 'aside' || row.schema !== null) return null;
	const ours = row.header.some((name) => name.trim() === '_id' && isFilled(row.cells[name] ?? ''));
	return ours ? null : Object.values(row.cells).filter(isFilled);
}

function reasonOf(cells: string[]): Problem | null {
	if (cells.some((cell) => total.test(plain(cell)))) return fileProblem('total_row');
	const signed = cells.filter((cell) => signature.test(plain(cell))).length;
	// Beside a field to sign may stand a name or a day.
	return signed > 0 && signed * 2 >= cells.length ? fileProblem('signature_row') : null;
}

/** A word for a sum or a mean, alone in its cell or before a number. */
const total =
	/^(?:合\s*计|总\s*计|小\s*计|共\s*计|累\s*计|总\s*和|总\s*数|汇\s*总|平\s*均|均\s*值|平均(?:值|分|数)|最\s*[高低大小](?:值|分)?|(?:grand\s+|sub-?\s*)?totals?|sums?|averages?|avg\.?|means?|count|maximum|minimum|max|min)\s*(?:[(（][^)）]*[)）])?\s*[:：=]?\s*[\d.,%％\s]*(?:[份条人行项分])?$/iu;

/** What stands on paper for somebody to sign, to date or to note. */
const signature =
	/^(?:(?:填\s*表|制\s*表|录\s*入|统\s*计|填\s*报|审\s*核|复\s*核|审\s*批|批\s*准|核\s*对|校\s*对|经\s*办|记\s*录|汇\s*总|负\s*责)\s*人?|主\s*管|领\s*导|部\s*门\s*负\s*责\s*人|单\s*位)?\s*(?:签\s*[字名章]|盖\s*章|公\s*章)?\s*(?:(?:填\s*表|制\s*表|录\s*入|填\s*报|审\s*核|签\s*字)?\s*(?:日\s*期|时\s*间)|备\s*注|说\s*明|注|signatures?|signed(?:\s+by)?|sign-?off|(?:prepared|completed|filled\s+in|entered|reviewed|checked|approved|verified)\s+by|dates?|notes?|remarks?)?\s*[(（]?(?:签\s*[字名章]|盖\s*章)?[)）]?\s*[:：_].*$|^(?:签\s*[字名章]|盖\s*章|公\s*章|signatures?)\s*[:：_]*$/isu;

/**
 * Required cells are blank that the row above fills: its cells reached over this row too. Or all it
 * says stands in the row above, and that is not enough for a record.
 */
function mergedReason(
	row: DecodedRow,
	above: TypedRow | null,
	missing: readonly string[],
): Problem | null {
	if (row.kind !== 'typed' || !above || missing.length === 0) return null;
	if (row.entry.tracker !== above.entry.tracker) return null;
	const [own, before] = [row.entry.values, above.entry.values];
	const filledAbove = missing.filter((id) => (before[id] ?? null) !== null);
	const answers = Object.entries(own).filter(([, value]) => value !== null);
	const repeats = answers.every(([id, value]) => sameText(value, before[id]));
	const first = firstField(above);
	const reachesOver = filledAbove.length >= 2 || (first !== null && filledAbove.includes(first));
	return repeats || reachesOver ? fileProblem('merged_cells') : null;
}

/** The first answer of a row, from the left. */
function firstField({ entry }: TypedRow): string | null {
	return Object.keys(entry.values).find((id) => (entry.values[id] ?? null) !== null) ?? null;
}

function asideFor(row: DecodedRow, reason: Problem): DecodedRow {
	if (row.kind === 'aside') return { ...row, problems: [reason] };
	if (row.kind !== 'typed' || !row.stood) return row;
	const { line, stood, entry, wasAside } = row;
	return {
		kind: 'aside',
		line,
		problems: [reason],
		...stood,
		tracker: entry.tracker,
		...(wasAside !== undefined && { wasAside }),
	};
}

function sameText(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

function isFilled(cell: string): boolean {
	return cell.trim() !== '';
}

/** In the letters of the patterns: full-width ones are plain, nothing around. */
function plain(cell: string): string {
	return cell.normalize('NFKC').trim().slice(0, 200);
}
