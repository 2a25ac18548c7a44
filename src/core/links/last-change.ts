import { answerOf } from '../entries/answer-of.ts';
import type { Definition } from '../definition/definition.ts';
import type { Value, Values } from '../fields/value.ts';
import { changesOf, type DatedChild } from './values-on.ts';

/** Since when an answer holds, and what was there before. */
export interface LastChange {
	/** `2026-03-01`. */
	from: string;
	/** `null`: it was not answered. */
	before: Value | null;
}

/** The change by which a field has the answer of a day; `null`: it has had it from the beginning. */
export function lastChange(
	definition: Pick<Definition, 'versions' | 'fields'>,
	values: Values,
	children: readonly DatedChild[],
	{ field, day }: { field: string; day: string },
): LastChange | null {
	const own = definition.fields.find(({ id }) => id === field);
	let now = own ? answerOf(values, own) : null;
	let found: LastChange | null = null;
	for (const { from, values: said } of changesOf(definition, children)) {
		const next = said[field] ?? null;
		if (from > day || next === null || isSame(next, now)) continue;
		found = { from, before: now };
		now = next;
	}
	return found;
}

function isSame(one: Value | null, other: Value | null): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
