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
 * The cells of a record by field, from all columns that answer each. Texts are joined, and so are several
 * answers; of another field two columns that differ give what nobody can read, so that it is seen.
 */
export function mappedAnswers(
	of: readonly MappedColumns[],
	{ mapping, definition, textAt, sayUnread }: MappedRecord,
): ReadonlyMap<string, string> {
	const cells = new Map<string, Set<string>>();
	const add = (id: string, cell: string) => {
		if (cell !== '') cells.set(id, (cells.get(id) ?? new Set()).add(cell));
	};
	const fieldOf = (id: string) => definition.fields.find((field) => field.id === id);
	for (const [column, mapped] of of.flatMap((some) => Object.entries(some))) {
		const text = textAt(column);
		const field = fieldOf(mapped.field);
		if (text === '' || !field) continue;
		const { cell, words } = mappedCell(text, mapped, field, mapping.days);
		if (!fieldTypeOf(field).fromCell(cell, field).ok) sayUnread({ column, text, field });
		add(field.id, cell);
		if (mapped.words !== null) add(mapped.words, words);
	}
	return new Map([...cells].map(([id, found]) => [id, [...found].join(between(fieldOf(id)))]));
}

/** What stands between the answers of several columns; ` | ` is in nothing that can be read. */
function between(field: Field | undefined): string {
	if (field?.type === 'choices') return '; ';
	return field?.type === 'text' || field?.type === 'longtext' ? '；' : ' | ';
}
