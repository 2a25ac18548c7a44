import { answers } from '../../clocks/of-record/find-moments.ts';
import type { Definition } from '../../definition/definition.ts';
import { answerOf } from '../../entries/answer-of.ts';
import type { Field } from '../../fields/field.ts';
import type { Values } from '../../fields/value.ts';
import { mayLeave } from '../../handover/may-leave.ts';

/** The fields that go when a record's time is over, as far as a file may hold them; `null`: none do, or all. */
export function fieldsThatGo(definition: Definition): Field[] | null {
	const { fields, kept } = definition;
	if (!kept?.keeps) return null;
	const { keeps } = kept;
	return fields.filter((field) => !keeps.includes(field.id) && mayLeave(field, definition));
}

/** Whether a record looks as its clearing leaves it: nothing of what goes is answered any more. */
export function isCleared(definition: Definition, values: Values): boolean {
	const going = fieldsThatGo(definition);
	if (going === null || !answers(values, definition.kept?.while ?? {})) return false;
	return going.every((field) => answerOf(values, field) === null);
}
