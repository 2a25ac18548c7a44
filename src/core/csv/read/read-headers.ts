import type { Definition } from '../../definition/definition.ts';
import { isExtraHeader, readHeader, type Column } from '../header.ts';
import { plainNames } from './plain-names.ts';

/**
 * What the columns of a file are to a tracker, in their order. What stands around a name is looked past only
 * where one column alone may be the field: which of two counts is not ours to guess.
 */
export function readHeaders(names: readonly string[], definition: Definition): Column[] {
	const columns = names.map((name) => readHeader(name, definition));
	const named = new Set(columns.map(identityOf));
	const fields = columns.map((column, index) => {
		if (column.kind !== 'extra' || isExtraHeader(names[index] ?? '')) return null;
		const plain = plainNames(column.name).map((name) => readHeader(name, definition));
		const field = plain.find(({ kind }) => kind === 'field');
		return field && !named.has(identityOf(field)) ? field : null;
	});
	const isOnly = (field: Column) =>
		fields.filter((other) => other && identityOf(other) === identityOf(field)).length === 1;
	return columns.map((column, index) => {
		const field = fields[index];
		return field && isOnly(field) ? field : column;
	});
}

/** The same text for two columns of the same thing. */
export function identityOf(column: Column): string {
	if (column.kind === 'field') return `field ${column.field.id}`;
	if (column.kind === 'aside') return 'aside';
	if (column.kind === 'repeated') return `repeated ${column.name}`;
	return column.kind === 'system' ? `system ${column.key}` : `extra ${column.name}`;
}
