import type { Definition } from '../definition/definition.ts';
import type { CellForm } from '../fields/field-type.ts';
import type { Field } from '../fields/field.ts';
import { foldUnspaced, withoutInvisible } from '../text/fold.ts';
import { guardCell } from './guard.ts';
import { isLinkedColumn } from './linked-columns.ts';
import { isSystemColumn, type SystemColumn } from './system-columns.ts';

/**
 * What a column of a file holds: a field's answers, something of the entry, the name under which the
 * row was set aside, or it is not known.
 */
export type Column =
	| { kind: 'field'; field: Field }
	| { kind: 'system'; key: SystemColumn }
	| { kind: 'aside' }
	/** Repeats a link, for programs. */
	| { kind: 'repeated'; name: string }
	| { kind: 'extra'; name: string };

/** The column of a file of rows set aside that tells which of them a row is. */
export const asideColumn = '_aside';

/** The header of a field's column: `标签 [key]` for people, the key alone for programs. */
export function headerOf(field: Field, form: CellForm): string {
	if (form === 'codes') return field.id;
	return guardCell(`${field.label.replace(/\s+/g, ' ')} [${field.id}]`);
}

/** Stands behind the name of a column nobody knew, where it could be taken for one that is known. */
export const extraMark = '[_extra]';

/**
 * What the column under `cell` is to a tracker. A key in brackets decides alone; where there is
 * none, a bare key, or a label the field has or had in any language, is accepted.
 */
export function readHeader(cell: string, definition: Definition): Column {
	const header = unquoted(cell);
	const written = header.trim();
	if (written.endsWith(extraMark)) {
		return { kind: 'extra', name: header.trimEnd().slice(0, -extraMark.length).replace(/ $/, '') };
	}
	const { byKey, byLabel } = namesOf(definition);
	const key = keyOf(written);
	if (isSystemColumn(key)) return { kind: 'system', key };
	if (key === asideColumn) return { kind: 'aside' };
	if (isLinkedColumn(key, definition.fields)) return { kind: 'repeated', name: key };
	const field = byKey.get(key) ?? byLabel.get(foldUnspaced(written));
	return field ? { kind: 'field', field } : { kind: 'extra', name: written };
}

/** Whether a header cell is one of ours for a column we did not know: then its spaces belong to the name. */
export function isExtraHeader(cell: string): boolean {
	return cell.trim().endsWith(extraMark);
}

/** The key a header cell names its column by: what stands in brackets, else all of it. */
export function keyOf(cell: string): string {
	const seen = withoutInvisible(unquoted(cell)).trim();
	return /[[［]([^[\]［］]*)[\]］]$/.exec(seen)?.[1]?.trim() ?? seen;
}

/** Without the `'` that marks a cell as text: no name begins with one. */
function unquoted(cell: string): string {
	return cell.startsWith("'") ? cell.slice(1) : cell;
}

interface Names {
	byKey: Map<string, Field>;
	byLabel: Map<string, Field>;
}

const namesByDefinition = new WeakMap<Definition, Names>();

/** Fields by every name; of two fields that share a label, one still asked comes first. */
function namesOf(definition: Definition): Names {
	const known = namesByDefinition.get(definition);
	if (known) return known;
	const byKey = new Map<string, Field>();
	const byLabel = new Map<string, Field>();
	const offeredFirst = definition.fields.toSorted((a, b) => Number(a.retired) - Number(b.retired));
	for (const field of definition.fields) byKey.set(field.id, field);
	for (const field of offeredFirst) {
		for (const id of field.formerly) if (!byKey.has(id)) byKey.set(id, field);
		for (const label of field.labels) {
			if (!byLabel.has(foldUnspaced(label))) byLabel.set(foldUnspaced(label), field);
		}
	}
	const names = { byKey, byLabel };
	namesByDefinition.set(definition, names);
	return names;
}
