import type { Definition } from '../../definition/definition.ts';
import type { Problem } from '../../fields/problem.ts';
import { fileProblem } from './file-problem.ts';
import { identityOf, readHeaders } from './read-headers.ts';
import { asideColumn, isExtraHeader, keyOf, type Column } from '../header.ts';
import { findOurColumns, type OurColumns } from '../row-of-ours.ts';

/** A header row as it stands in a file. */
export interface TableHeader extends OurColumns {
	/** The cells' text; a column without a name is called by its place, as `(7)`. */
	names: string[];
	/** Where they are among `names`; -1: nowhere. */
	schemaAt: number;
	hashAt: number;
	/** Name of the column that tells which row set aside each row is; `null` without one. */
	asideName: string | null;
	/** Line of the file. */
	line: number;
}

export function toTableHeader(cells: string[], line: number): TableHeader {
	const names = nameColumns(cells, []);
	const asideName = names.find((name) => keyOf(name) === asideColumn) ?? null;
	const ours = findOurColumns(names);
	const placeOf = (name: string | null) => (name === null ? -1 : names.indexOf(name));
	const [schemaAt, hashAt] = [placeOf(ours.schemaName), placeOf(ours.hashName)];
	return { names, ...ours, schemaAt, hashAt, asideName, line };
}

/** Whether a column has a name of its own, not only its place. */
export function hasName(name: string): boolean {
	return !/^\(+\d+\)+$/.test(name);
}

/** Names for the columns after `before`: the cell where there is one, else the place, as `(7)`. */
export function nameColumns(cells: string[], before: string[]): string[] {
	const taken = new Set([...before, ...cells]);
	return cells.map((cell, index) => {
		if (cell.trim() !== '') return cell;
		let name = `(${before.length + index + 1})`;
		while (taken.has(name)) name = `(${name})`;
		taken.add(name);
		return name;
	});
}

/** The columns of a header as a tracker understands them. */
export function columnsOf(header: TableHeader, definition: Definition): Column[] {
	return understand(header, definition).columns;
}

/** The columns a tracker does not know: their name in it by their name in the header. */
export function unknownColumnsOf(
	header: TableHeader,
	definition: Definition,
): ReadonlyMap<string, string> {
	return understand(header, definition).unknown;
}

/** The problem of two columns for the same thing: which of them counts is not ours to guess. */
export function duplicateIn(header: TableHeader, definition: Definition | null): Problem | null {
	const twice = definition
		? understand(header, definition).twice
		: twiceIn(
				header.names,
				header.names.map((name) => (isExtraHeader(name) ? name : name.trim())),
			);
	return twice === null
		? null
		: fileProblem('duplicate_header', { header: twice, line: header.line });
}

interface Understood {
	columns: Column[];
	unknown: ReadonlyMap<string, string>;
	/** A column for the same thing as one before it; `null`: none. */
	twice: string | null;
}

/** A file has one header and up to millions of rows. */
const cache = new WeakMap<TableHeader, { names: string; by: Map<Definition, Understood> }>();

/** A folder may have tens of thousands of files with the same header. */
const alike = new WeakMap<Definition, Map<string, Understood>>();

/** Headers that are kept beyond their file, for each tracker. */
const mostAlike = 32;

function understand(header: TableHeader, definition: Definition): Understood {
	const own = cache.get(header) ?? { names: JSON.stringify(header.names), by: new Map() };
	cache.set(header, own);
	const known = own.by.get(definition);
	if (known) return known;
	const byNames = alike.get(definition) ?? new Map<string, Understood>();
	alike.set(definition, byNames);
	const understood = byNames.get(own.names) ?? understandNames(header.names, definition);
	if (byNames.size >= mostAlike) byNames.clear();
	byNames.set(own.names, understood);
	own.by.set(definition, understood);
	return understood;
}

function understandNames(names: readonly string[], definition: Definition): Understood {
	const columns = readHeaders(names, definition);
	const unknown = new Map<string, string>();
	for (const [index, column] of columns.entries()) {
		if (column.kind === 'extra') unknown.set(names[index] ?? '', column.name);
	}
	return { columns, unknown, twice: twiceIn(names, columns.map(identityOf)) };
}

function twiceIn(names: readonly string[], identities: readonly string[]): string | null {
	const seen = new Set<string>();
	for (const [index, identity] of identities.entries()) {
		if (seen.has(identity)) return (names[index] ?? '').trim();
		seen.add(identity);
	}
	return null;
}
