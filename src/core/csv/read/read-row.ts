import type { Definition } from '../../definition/definition.ts';
import type { Entry } from '../../entries/entry.ts';
import { hashEntry } from '../../entries/hash.ts';
import type { Problem } from '../../fields/problem.ts';
import { dayOrders } from './day-order.ts';
import type { DecodedRow, EditedRow, IntactRow, TypedRow } from '../../imports/decoded-row.ts';
import type { DeriveId } from './derived-id.ts';
import { unguardCell } from '../guard.ts';
import { keptCells } from './kept-cells.ts';
import { readCells, type ReadCells } from './read-cells.ts';
import type { RowCells } from './row-cells.ts';
import { readSchema } from './schema-cell.ts';
import { duplicateIn, type TableHeader } from './table-header.ts';

/** What reading a row needs besides the row. */
export interface ReadRowContext {
	definitions: Definition[];
	header: TableHeader;
	/** The tracker the header belongs to, for rows that do not tell theirs. */
	ofHeader: Definition | null;
	deriveId: DeriveId;
	/** Moment or day for rows that tell none; an empty text when it is not known. */
	readAt(definition: Definition): string;
}

/** Reads one row: into an entry when every cell of it can be read, else it is set aside whole. */
export function readRow(row: RowCells, line: number, context: ReadRowContext): DecodedRow {
	const schemaCell = row.aligned
		? unguardCell(row.cells[context.header.schemaName ?? ''] ?? '')
		: '';
	const aside = (problems: Problem[], tracker: string | null): DecodedRow => ({
		kind: 'aside',
		line,
		problems,
		...keptCells(row, context.definitions.find(({ id }) => id === tracker) ?? null),
		tracker,
		schema: schemaCell === '' ? null : schemaCell,
	});
	if (!row.aligned) return aside(row.problems, context.ofHeader?.id ?? null);
	const schema = readSchema(schemaCell, context.definitions, context.ofHeader);
	if (!schema.ok) return aside([...row.problems, schema.problem], schema.tracker);
	const { definition, version } = schema;
	if (row.problems.length > 0) return aside(row.problems, definition.id);
	const duplicate = duplicateIn(context.header, definition);
	if (duplicate) return aside([duplicate], definition.id);

	const of = { definition, version, line, deriveId: context.deriveId };
	const readAt = context.readAt(definition);
	const read = readCells(row, context.header, { definition, readAt, dayOrder: null });
	if (read.problems.length === 0) return toDecodedRow(read, of);
	return confirmByHash(row, context, of) ?? aside(read.problems, definition.id);
}

/**
 * The row as it was exported, where a spreadsheet wrote its days as `2/3/2026` and the hash shows
 * which of the two orders is meant; else `null`. Moments are no part of the hash: where both orders
 * would do, they are as if not told.
 */
function confirmByHash(row: RowCells, context: ReadRowContext, of: RowOf): IntactRow | null {
	const { definition } = of;
	const readAt = context.readAt(definition);
	const [found, other] = dayOrders.flatMap((dayOrder) => {
		const read = readCells(row, context.header, { definition, readAt, dayOrder });
		if (read.problems.length > 0 || read.system.hash === null) return [];
		const decoded = toDecodedRow(read, of);
		return decoded.kind === 'intact' ? [decoded] : [];
	});
	if (!found || !other || found.entry.createdAt === other.entry.createdAt) return found ?? null;
	return { ...found, entry: { ...found.entry, createdAt: readAt, updatedAt: readAt } };
}

interface RowOf {
	definition: Definition;
	/** The version the row was written with. */
	version: number;
	line: number;
	deriveId: DeriveId;
}

function toDecodedRow(
	{ values, extra, system }: ReadCells,
	{ definition, version, line, deriveId }: RowOf,
): IntactRow | EditedRow | TypedRow {
	const { id, hash, history, deleted, createdAt, updatedAt, device, submission } = system;
	const hasExtra = Object.keys(extra).length > 0;
	const content = { values, deleted, ...(hasExtra && { extra }) };
	const typed = id === null;
	const draft = {
		tracker: definition.id,
		id: id ?? deriveId(content, definition),
		version,
		history: typed ? [] : history,
		createdAt,
		updatedAt,
		device,
		submission,
		...content,
	};
	const entry: Entry = { ...draft, hash: hashEntry(draft, definition) };
	if (typed) return { kind: 'typed', line, entry };
	if (hash === null || hash === entry.hash) return { kind: 'intact', line, entry };
	const revision = { ...draft, history: [...new Set([...history, hash])].sort() };
	const edited: Entry = { ...revision, hash: hashEntry(revision, definition) };
	return { kind: 'edited', line, entry: edited, base: hash };
}
