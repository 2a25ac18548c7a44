import type { Values } from '../fields/value.ts';
import type { Draft } from './draft.ts';

/** Whether two versions of a draft hold the same answers and statements, whenever they were written. */
export function sameAnswers(a: Draft, b: Draft): boolean {
	return answersOf(a) === answersOf(b);
}

function answersOf({ shared, rows, notPersonal = [] }: Draft): string {
	const byRow = Object.entries(rows)
		.map(([row, values]) => [row, given(values)] as const)
		.filter(([, values]) => values.length > 0)
		.toSorted(byName);
	return JSON.stringify([given(shared), byRow, notPersonal.toSorted()]);
}

function given(values: Values) {
	return Object.entries(values)
		.filter(([, value]) => value !== null)
		.toSorted(byName);
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
	return a < b ? -1 : 1;
}
