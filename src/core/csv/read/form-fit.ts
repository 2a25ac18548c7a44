import type { Definition } from '../../definition/definition.ts';
import type { FormGuess } from './form-question.ts';
import { columnsOf, hasName, type TableHeader } from './table-header.ts';

/** How well a table fits a form. */
export interface FormFit extends Omit<FormGuess, 'tracker'> {
	definition: Definition;
}

/** The forms that know any column of a table, the one that knows most first, then the completest. */
export function fitsOf(header: TableHeader, definitions: Definition[]): FormFit[] {
	return definitions
		.map((definition) => fitOf(header, definition))
		.filter(({ found }) => found.length > 0)
		.sort((a, b) => b.found.length - a.found.length || a.missing.length - b.missing.length);
}

function fitOf(header: TableHeader, definition: Definition): FormFit {
	const found = new Map<string, string>();
	const unknown: string[] = [];
	for (const [index, column] of columnsOf(header, definition).entries()) {
		const name = header.names[index] ?? '';
		if (column.kind === 'field') found.set(column.field.id, name.trim());
		else if (column.kind === 'extra' && hasName(name)) unknown.push(name.trim());
	}
	// A column that is needed only with some answers may well not be there.
	const missing = definition.fields.filter(
		({ id, required, retired, showIf }) =>
			required && !retired && showIf === undefined && !found.has(id),
	);
	const labels = missing.map(({ label }) => label);
	return { definition, found: [...found.values()], missing: labels, unknown };
}
