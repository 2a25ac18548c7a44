import { codesOf } from '../fields/codes-of.ts';
import type { Values } from '../fields/value.ts';

/** What answers must be, by field id: one of these codes each. Empty: whatever they are. */
export type Where = Record<string, string[]>;

/** Whether answers are what is asked for. */
export function isWhere(where: Where, values: Values): boolean {
	return Object.entries(where).every(([id, codes]) =>
		codesOf(values[id]).some((code) => codes.includes(code)),
	);
}
