import type { Value } from './value.ts';

/** The codes an answer consists of, for rules that ask whether it "is" a code. None for no answer. */
export function codesOf(value: Value | null | undefined): string[] {
	if (value === null || value === undefined) return [];
	if (typeof value !== 'object') return [String(value)];
	return Array.isArray(value) ? value : [value.status];
}
