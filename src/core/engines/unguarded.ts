import type { Dialect } from './dialect.ts';
import { literal } from './quoted.ts';

/** A text without the `'` that keeps spreadsheets from taking it for a formula, as `unguardCell` takes it off. */
export function unguarded(cell: string, { character }: Dialect): string {
	const first = ["'", ...'=+-@\uFF1D\uFF0B\uFF0D\uFF20'].map(literal);
	const marks = [...first, ...[9, 10, 13].map(character)].join(', ');
	return `case when substring(${cell}, 1, 1) = '''' and substring(${cell}, 2, 1) in (${marks}) then substring(${cell}, 2) else ${cell} end`;
}
