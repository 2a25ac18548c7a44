import { readHeaders } from '../csv/read/read-headers.ts';
import type { Definition } from '../definition/definition.ts';
import type { DecodedRow } from '../imports/decoded-row.ts';
import type { AsideRow } from '../imports/plan.ts';

/** Finds the row set aside that a row is like; `taken`: keys of those that were found already. */
export type FindLike = (
	row: DecodedRow,
	options: { source: string; taken: ReadonlySet<string> },
) => AsideRow | null;

/** Rows set aside that have the same columns, and could not be read in the same of them. */
interface Group {
	unread: readonly string[];
	/** By all other cells, where somebody wrote in words of their own what no other says by chance. */
	own: Map<string, AsideRow[]>;
	/** By all other cells and the place in the file. */
	placed: Map<string, AsideRow>;
}

/** By the columns, then by those that could not be read. */
type Index = Map<string, Map<string, Group>>;

/** Reads every row set aside once; a row of a file is looked up, not compared with each of them. */
export function createFindLike(
	aside: readonly AsideRow[],
	definitions: readonly Definition[],
): FindLike {
	const index: Index = new Map();
	for (const row of aside) {
		const definition = definitions.find(({ id }) => id === row.tracker);
		if (definition && row.schema === null) addTo(index, row, definition);
	}
	return (row, { source, taken }) => {
		const cells = index.size > 0 ? typedCells(row) : null;
		if (!cells) return null;
		for (const group of index.get(columnsOf(cells))?.values() ?? []) {
			const rest = restOf(cells, group.unread);
			const own = group.own.get(rest) ?? [];
			while (taken.has(own.at(-1)?.key ?? '')) own.pop();
			const found = group.placed.get(placeOf(rest, source, row.line)) ?? own.at(-1);
			if (!found || taken.has(found.key)) continue;
			if (group.unread.some((name) => found.cells[name] !== cells[name])) return found;
		}
		return null;
	};
}

function addTo(index: Index, row: AsideRow, definition: Definition): void {
	const { unread, isOwn } = readingOf(row, definition);
	if (unread.length === 0) return;
	const groups = index.get(columnsOf(row.cells)) ?? new Map<string, Group>();
	index.set(columnsOf(row.cells), groups);
	const key = JSON.stringify(unread);
	const group = groups.get(key) ?? { unread, own: new Map(), placed: new Map() };
	groups.set(key, group);
	const rest = restOf(row.cells, unread);
	group.placed.set(placeOf(rest, row.source, row.line), row);
	if (!isOwn) return;
	const equal = group.own.get(rest);
	if (equal) equal.push(row);
	else group.own.set(rest, [row]);
}

function readingOf(row: AsideRow, definition: Definition): { unread: string[]; isOwn: boolean } {
	const wrong = new Set(row.problems.map(({ field }) => field));
	const unread: string[] = [];
	let isOwn = false;
	for (const [index, column] of readHeaders(row.header, definition).entries()) {
		const name = row.header[index] ?? '';
		if (column.kind !== 'field') continue;
		const { id, type } = column.field;
		const length = type === 'text' || type === 'longtext' ? (row.cells[name] ?? '').length : 0;
		if (wrong.has(id)) unread.push(name);
		else isOwn ||= length >= ownWords;
	}
	return { unread, isOwn };
}

/** Letters from which on a text is somebody's own. */
const ownWords = 3;

/** The cells of a row that people typed; `null` for any other. */
function typedCells(row: DecodedRow): AsideRow['cells'] | null {
	if (row.kind === 'aside') return row.schema === null ? row.cells : null;
	return row.kind === 'typed' ? (row.stood?.cells ?? null) : null;
}

function columnsOf(cells: AsideRow['cells']): string {
	return JSON.stringify(Object.keys(cells).sort());
}

function restOf(cells: AsideRow['cells'], unread: readonly string[]): string {
	const rest = Object.entries(cells).filter(([name]) => !unread.includes(name));
	return JSON.stringify(rest.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function placeOf(rest: string, source: string, line: number): string {
	return JSON.stringify([rest, source, line]);
}
