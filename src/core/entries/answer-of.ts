import type { Field } from '../fields/field.ts';
import type { Value, Values } from '../fields/value.ts';

/** The answer under the field's id, or under the latest of its former ids that has one; `null`: none. */
export function answerOf(values: Values, field: Field): Value | null {
	const id = idOfAnswer(values, field);
	return id === null ? null : (values[id] ?? null);
}

/** The id the answer is kept under: the field's own or one it had before. `null`: there is no answer. */
export function idOfAnswer(values: Values, { id, formerly }: Field): string | null {
	for (const name of [id, ...formerly]) {
		// An id comes from files too, so it may be `constructor`.
		if (Object.hasOwn(values, name) && (values[name] ?? null) !== null) return name;
	}
	return null;
}
