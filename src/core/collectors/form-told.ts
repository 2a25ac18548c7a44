import type { Definition } from '../definition/definition.ts';

/** `complaint_events@1 complaints`: the tracker and version a form asks for, and within whose form. */
export interface FormTold {
	schema: string;
	tracker: string | null;
	parent: string | null;
}

/** The form of the first record that tells one that is known; else what the first one tells, and `null`. */
export function formIn(
	records: readonly (readonly string[])[],
	formAt: number,
	definitions: readonly Definition[],
): { told: FormTold; definition: Definition | null } {
	for (const cells of records) {
		const told = readForm(cells[formAt] ?? '');
		const definition = definitions.find(({ id }) => id === told.tracker);
		if (definition) return { told, definition };
	}
	return { told: readForm(records[0]?.[formAt] ?? ''), definition: null };
}

/** What the question that says the form of a record holds; '' is a form that is not known. */
export function readForm(cell: string): FormTold {
	const [schema = '', parent = null] = cell.trim().split(/\s+/);
	return { schema, tracker: schema.split('@')[0] ?? null, parent };
}
