import type { Definition } from '../definition/definition.ts';
import { isShown } from '../definition/shown.ts';
import { answerOf } from '../entries/answer-of.ts';
import type { CheckContext } from '../entries/check-context.ts';
import type { Entry } from '../entries/entry.ts';
import { problemsOf } from '../entries/validate.ts';
import type { Problem } from '../fields/problem.ts';

/**
 * The form's own rules that a row breaks, which the form would not have saved: answers that are
 * missing, too long or out of range, given where nothing is asked, or personal where nothing
 * personal is kept. `context`: what is known besides.
 */
export function brokenRules(
	{ values, deleted }: Entry,
	definition: Definition,
	context: CheckContext,
): Problem[] {
	if (deleted) return [];
	const errors = problemsOf(values, definition, context).filter(({ level }) => level !== 'warning');
	return [...errors, ...unasked(values, definition)];
}

function unasked(values: Entry['values'], { fields }: Definition): Problem[] {
	return fields
		.filter((field) => answerOf(values, field) !== null && !isShown(field, values, fields))
		.map((field) => ({ key: 'not_asked', field: field.id }));
}
