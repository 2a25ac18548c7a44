import type { Definition } from '../definition/definition.ts';
import { isShown } from '../definition/shown.ts';
import { fieldTypeOf } from '../fields/field-types.ts';
import type { Field } from '../fields/field.ts';
import type { Problem } from '../fields/problem.ts';
import type { Value, Values } from '../fields/value.ts';
import { findPersonalData } from '../privacy/personal-patterns.ts';
import { answerOf } from './answer-of.ts';
import type { CheckContext } from './check-context.ts';
import { runChecks } from './checks.ts';
import { isInUse } from './in-use.ts';
import { normaliseValues } from './normalise-values.ts';

/**
 * Everything a person should mend in the answers of one entry, in the order of the form: answers
 * that are missing or cannot be read, the field types' and the tracker's own rules, and personal
 * data in free text (an error on anonymous trackers, a warning elsewhere; domain §2). Only problems
 * whose level is not `warning` stop saving. Empty: nothing to mend. `context`: what rules may know
 * besides the answers; left out: nothing.
 */
export function problemsOf(
	values: Values,
	definition: Definition,
	context?: CheckContext,
): Problem[] {
	const { fields } = definition;
	const answers = normaliseValues(values, definition);
	const found = fields.flatMap((field) => {
		if (!isShown(field, answers, fields) || !isInUse(field, [answers])) return [];
		const answer = answers[field.id] ?? null;
		if (answer !== null)
			return [
				...fieldTypeOf(field).problems(answer, field),
				...personalData(answer, field, definition.anonymous),
			];
		return unreadableAnswer(answerOf(values, field), field) ?? missing(field);
	});
	const wrong = new Set(
		found.filter(({ level }) => level !== 'warning').map((problem) => problem.field),
	);
	const checked = runChecks(answers, definition, context).filter(
		// Several rules may ask for one answer that is missing: the first says so. That one of several answers would
		// do does not say it.
		({ key, field }) => !wrong.has(field) && (!key.startsWith('required') || wrong.add(field)),
	);
	const place = (problem: Problem) => fields.findIndex((field) => field.id === problem.field);
	return [...found, ...checked].sort((a, b) => place(a) - place(b));
}

function missing(field: Field): Problem[] {
	return field.required ? [{ key: 'required', field: field.id }] : [];
}

/** Text that was typed but is no value of the field must not pass for "no answer". */
function unreadableAnswer(given: Value | null, field: Field): Problem[] | null {
	if (typeof given !== 'string') return null;
	const read = fieldTypeOf(field).fromCell(given, field);
	return read.ok ? null : [read.problem];
}

function personalData(answer: Value, field: Field, anonymous: boolean): Problem[] {
	if (field.personal) return [];
	const kinds = findPersonalData(freeTextOf(answer, field));
	if (kinds.length === 0) return [];
	const level = anonymous ? 'error' : 'warning';
	return [{ key: 'personal_data', field: field.id, params: { kinds: kinds.join(',') }, level }];
}

/** What a person wrote in their own words in an answer; an empty text where there are none. */
export function freeTextOf(answer: Value, field: Field): string {
	if (field.type === 'text' || field.type === 'longtext') return String(answer);
	if (typeof answer === 'object' && !Array.isArray(answer)) return answer.note ?? '';
	return '';
}
