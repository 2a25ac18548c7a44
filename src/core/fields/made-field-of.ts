import type { Field, FieldOf } from './field.ts';

/** The field whose answers the program makes; `null`: there is none. */
export function madeFieldOf({ fields }: { fields: readonly Field[] }): FieldOf<'made'> | null {
	return fields.find((field) => field.type === 'made') ?? null;
}
