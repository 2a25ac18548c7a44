/** What JSON can hold. */
export type Json =
	| string
	| number
	| boolean
	| null
	| readonly Json[]
	| { readonly [key: string]: Json };

/** Digits of a number that count: sums of the same numbers in another order differ in the sixteenth. */
const digits = 12;

/** The same text for the same data, in whatever order its keys were written and its sums were added up. */
export function canonicalJson(data: unknown): string {
	return JSON.stringify(canonical(data));
}

/** The same data with keys in order, numbers of twelve digits and nothing undefined. */
export function canonical(data: unknown): Json {
	if (data === null || typeof data === 'string' || typeof data === 'boolean') return data;
	if (typeof data === 'number') return roundNumber(data);
	if (Array.isArray(data)) return data.map(canonical);
	if (typeof data !== 'object')
		throw new Error(`A ${typeof data} cannot be written as JSON. Hand over plain data.`);
	return Object.fromEntries(
		Object.entries(data)
			.filter(([, value]) => value !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, value]) => [key, canonical(value)]),
	);
}

function roundNumber(number: number): number {
	if (!Number.isFinite(number))
		throw new Error(`${number} cannot be written as JSON. Say "null" where there is no number.`);
	// Minus zero is written as zero.
	return Number(number.toPrecision(digits)) + 0;
}
