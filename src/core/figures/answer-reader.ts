import type { Definition } from '../definition/definition.ts';
import { isShown } from '../definition/shown.ts';
import { answerOf } from '../entries/answer-of.ts';
import { codesOf } from '../fields/codes-of.ts';
import type { Field } from '../fields/field.ts';
import type { Value, Values } from '../fields/value.ts';

/** What a row says to a question; `null` = nothing that counts, `undefined` = it was not asked (`showIf`). */
export type Given = Value | null | undefined;

/** The field of a form; throws a sentence where it has none of that name. */
export function fieldOf({ id, fields }: Definition, field: string): Field {
	const found = fields.find((one) => one.id === field);
	if (!found)
		throw new Error(
			`A figure asks "${id}" for "${field}", which it has not. Write one of: ${fields.map((one) => one.id).join(', ')}.`,
		);
	return found;
}

/** Reads what rows answered to a field; "not applicable" (`na`) is an answer that counts in no value (V2). */
export function answerReader({ fields }: Definition, field: Field): (values: Values) => Given {
	return (values) => {
		if (field.showIf !== undefined && !isShown(field, values, fields)) return undefined;
		const value = answerOf(values, field);
		return value === null || value === 'na' || isKnown(field, value) ? value : null;
	};
}

/** The codes of today an answer consists of, of what another has absorbed that one's; a code nobody knows is none. */
export function codesToday(field: Field, value: Value): string[] {
	const today = codes.get(field) ?? todayOf(field);
	codes.set(field, today);
	if (typeof value !== 'object') {
		const code = today.get(String(value));
		return code === undefined ? [] : [code];
	}
	return [...new Set(codesOf(value).flatMap((code) => today.get(code) ?? []))];
}

/** By the codes an option has and had, today's winning. */
const codes = new WeakMap<Field, ReadonlyMap<string, string>>();

function todayOf(field: Field): ReadonlyMap<string, string> {
	const options = 'options' in field ? field.options : [];
	const former = options.flatMap(({ code, formerly, absorbedBy }) =>
		formerly.map((old) => [old, absorbedBy ?? code] as const),
	);
	// Of two that had a code the first has it.
	return new Map([
		...former.reverse(),
		...options.map(({ code, absorbedBy }) => [code, absorbedBy ?? code] as const),
	]);
}

function isKnown(field: Field, value: Value): boolean {
	if (field.type === 'number') return typeof value === 'number' && Number.isFinite(value);
	return !('options' in field) || codesToday(field, value).length > 0;
}
