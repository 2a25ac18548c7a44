import type { Values } from '../../fields/value.ts';

/** The sum of whole numbers that are all there; `null` = one is missing or below zero. */
export function sumOf(values: Values, ids: readonly string[]): number | null {
	const numbers = ids.map((id) => values[id]);
	if (!numbers.every((one): one is number => typeof one === 'number' && one >= 0)) return null;
	return Math.round(numbers.reduce((sum, one) => sum + one, 0));
}
