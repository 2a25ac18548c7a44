import type { Definition } from '../definition/definition.ts';
import type { MappedColumns, Mapping } from '../definition/mapping.ts';
import { fieldTypeOf } from '../fields/field-types.ts';
import type { Field } from '../fields/field.ts';
import { mappedCell } from './mapped-cell.ts';

/** An answer of a questionnaire that neither its mapping nor our own labels know. */
export interface UnreadAnswer {
	column: string;
	text: string;
	field: Field;
}

/** What the answers of a record are read with. */
export interface MappedRecord {
	mapping: Mapping;
	definition: Definition;
	/** The text of a column; '' where nothing was answered. */
	textAt: (column: string) => string;
	sayUnread: (answer: UnreadAnswer) => void;
}

/**
 * The cells of a record by field, from all columns that answer each; of those of a row and those of all rows
 * the first to answer a field counts, but no text is dropped. Texts are joined, and so are several answers; of
 * another field two columns that differ give what nobody can read, so that it is seen.
 */
export function mappedAnswers(
	of: readonly MappedColumns[],
	{ mapping, definition, textAt, sayUnread }: MappedRecord,
): ReadonlyMap<string, string> {
	const cells = new Map<string, Found>();
	const add = (id: string, cell: string, column: string, group: number) => {
		if (cell === '') return;
		const found = cells.get(id) ?? { group, cells: new Set(), columns: [] };
		if (found.group !== group && !isText(fieldOf(id))) return;
		found.cells.add(cell);
		found.columns.push(column);
		cells.set(id, found);
	};
	const fieldOf = (id: string) => definition.fields.find((field) => field.id === id);
	const columns = of.flatMap((some, group) =>
		Object.entries(some).map(([column, mapped]) => ({ column, mapped, group })),
	);
	for (const { column, mapped, group } of columns) {
		const text = textAt(column);
		const field = fieldOf(mapped.field);
		if (text === '' || !field) continue;
		const { cell, words } = mappedCell(text, mapped, field, mapping);
		const isRead = fieldTypeOf(field).fromCell(cell, field).ok;
		const isOutdone = !isText(field) && (cells.get(field.id)?.group ?? group) !== group;
		if (!isRead && !isOutdone) sayUnread({ column, text, field });
		add(field.id, cell, column, group);
		if (mapped.words !== null) add(mapped.words, words, column, group);
	}
	return new Map(
		[...cells].map(([id, found]) => {
			const field = fieldOf(id);
			const cell = [...found.cells].join(between(field));
			const isJoined = found.cells.size > 1 && field && !isText(field);
			const reads = (one: string) => field && fieldTypeOf(field).fromCell(one, field).ok;
			// What does not read by itself was told of its own column.
			if (isJoined && [...found.cells].every(reads) && !reads(cell))
				sayUnread({ column: found.columns.join(' + '), text: cell, field });
			return [id, cell];
		}),
	);
}

/** What was found for a field: in columns of which group (0: the row's own), and which. */
interface Found {
	group: number;
	cells: Set<string>;
	columns: string[];
}

function isText(field: Field | undefined): boolean {
	return field?.type === 'text' || field?.type === 'longtext';
}

/** What stands between the answers of several columns; ` | ` is in nothing that can be read. */
function between(field: Field | undefined): string {
	if (field?.type === 'choices') return '; ';
	return isText(field) ? '；' : ' | ';
}
