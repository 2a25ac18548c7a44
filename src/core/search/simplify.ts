import type { Simplify } from './fold.ts';

/** Traditional characters, and in the same order the simplified ones; two strings keep it small. */
export interface TraditionalTable {
	from: string;
	to: string;
}

export function toSimplify({ from, to }: TraditionalTable): Simplify {
	const simple = [...to];
	return new Map([...from].map((char, index): [string, string] => [char, simple[index] ?? char]));
}
