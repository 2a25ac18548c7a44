import type { Definition } from '~/core/definition/definition.ts';
import type { Values } from '~/core/fields/value.ts';
import { recordRows } from './record-rows.ts';

/** A module that was passed, or a page that was read and confirmed, as its register takes it. */
export interface Completion {
	/** Of pages there is none. */
	course?: string;
	/** The module's code, or the page. */
	module: string;
	edition: string;
	/** A code over the text, of pages. */
	text?: string;
	/** `2026-11-27`. */
	day: string;
}

/** Who learnt: a department, and a number where it is asked. */
export interface Learner {
	department: string;
	person: string;
}

/**
 * Writes what was passed or confirmed into its register on this device, one record each. `true` once the disk has all
 * of them; `false` where nothing can be kept, and then none is written.
 */
export async function recordCompletions(
	definition: Definition,
	completions: readonly Completion[],
	{ department, person }: Learner,
	database: string,
): Promise<boolean> {
	const fields = definition.completions;
	if (!fields) return false;
	// A number that the company has not switched on is kept by nobody, whoever gives it.
	const asked = definition.fields.find(({ id, retired }) => id === fields.person && !retired);
	const rows = completions.map((one): Values => ({
		...(fields.course && { [fields.course]: one.course ?? null }),
		[fields.module]: one.module,
		[fields.edition]: one.edition,
		...(fields.text && { [fields.text]: one.text ?? null }),
		[fields.day]: one.day,
		[fields.department]: department,
		...(asked && person.trim() && { [asked.id]: person.trim() }),
	}));
	return recordRows(definition, rows, database);
}
