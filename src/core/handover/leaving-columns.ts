import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import { columnsInUse } from '../entries/in-use.ts';
import type { Field } from '../fields/field.ts';
import { mayLeave } from './may-leave.ts';

/** The fields that leave with these entries, in the order of the source plan's table. */
export function leavingFields(entries: readonly Entry[], definition: Definition): Field[] {
	const answers = entries.map(({ values }) => values);
	return columnsInUse(definition, answers).filter((field) => mayLeave(field, definition));
}

/**
 * Names of the columns that came with imported files and leave with these entries, sorted. None leaves
 * an anonymous tracker, whatever a file of 0.1.0 brought into it.
 */
export function leavingExtras(
	entries: readonly Entry[],
	{ anonymous }: Pick<Definition, 'anonymous'>,
): string[] {
	if (anonymous) return [];
	const names = new Set<string>();
	for (const { extra } of entries) for (const name of Object.keys(extra ?? {})) names.add(name);
	return [...names].sort();
}
