import type { Value, Values } from '../fields/value.ts';
import { type Result, results } from './reply.ts';

/** The text, code or day a record says; `''`: nothing. */
export function textOf(values: Values, id: string): string {
	const value = values[id];
	return typeof value === 'string' ? value.trim() : '';
}

/** The code of a result, as replies and the board have it; `null`: there is none, or one they do not know. */
export function toResult(value: Value | null | undefined): Result | null {
	return results.find((one) => one === value) ?? null;
}
