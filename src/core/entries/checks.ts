import { toLocalDay } from '../clocks/local-iso.ts';
import type { CheckName, RecordCheckName } from '../definition/check-names.ts';
import type { Definition } from '../definition/definition.ts';
import { findOption } from '../fields/options.ts';
import type { Problem } from '../fields/problem.ts';
import type { Values } from '../fields/value.ts';
import {
	type CheckContext,
	type CheckFunction,
	type Given,
	nothingAtHand,
} from './check-context.ts';
import { daysFrom, isBefore, isInFuture } from './compare-times.ts';
import { holds, holdsUnless, isMissing, isOneOf } from './holds.ts';

/** The field must be answered while `other` has one of the codes, or a number at most `atMost`. */
const requiredWhen: CheckFunction<'required_when'> = (check, { values }) =>
	holds(check, values) && isMissing(values[check.field])
		? { key: 'required_here', field: check.field }
		: null;

/** The status needs a note while `other` has one of the codes. */
const noteRequiredWhen: CheckFunction<'note_required_when'> = (check, { values }) => {
	const value = values[check.field];
	const bare =
		typeof value === 'object' && value !== null && !Array.isArray(value) && value.note === null;
	return holds(check, values) && bare ? { key: 'note_required', field: check.field } : null;
};

/** The field must be answered once `other` has any code but these. */
const requiredUnless: CheckFunction<'required_unless'> = (check, { values }) =>
	holdsUnless(check, values) && isMissing(values[check.field])
		? { key: 'required_here', field: check.field }
		: null;

/** The day or moment must not lie before `other`. Within one month or day whose rest is not known, it does not. */
const notBefore: CheckFunction<'not_before'> = (check, given) => {
	const [value, other] = [given.values[check.field], given.values[check.other]];
	if (typeof value !== 'string' || typeof other !== 'string' || !isBefore(value, other))
		return null;
	return against(check, given, 'before_other');
};

/** The number must not be more than `other`. */
const atMost: CheckFunction<'at_most'> = (check, { values, definition }) => {
	const [value, other] = [values[check.field], values[check.other]];
	if (typeof value !== 'number' || typeof other !== 'number' || value <= other) return null;
	const params = { max: labelOf(check.other, definition) };
	return { key: 'too_large', field: check.field, params };
};

/** The two must not be the same answer, nor one and what has absorbed it, which bears the same name. */
const differs: CheckFunction<'differs'> = (check, given) => {
	const said = (id: string) => {
		const value = given.values[id];
		const field = given.definition.fields.find((one) => one.id === id);
		const options = field && 'options' in field ? field.options : [];
		return JSON.stringify(findOption(value, options)?.label ?? value ?? null);
	};
	const isSame = !isMissing(given.values[check.field]) && said(check.field) === said(check.other);
	return isSame ? against(check, given, 'same_answer') : null;
};

/** The day or moment must have come. */
const notInFuture: CheckFunction<'not_in_future'> = (check, given) =>
	hasCome(check.field, given) === false ? { key: 'in_future', field: check.field } : null;

/** The field must be answered once the day or moment `other` has come. */
const requiredOnce: CheckFunction<'required_once'> = (check, given) =>
	hasCome(check.other, given) && isMissing(given.values[check.field])
		? against(check, given, 'required_by_now')
		: null;

/** From `other` to the field it must last so many days, or as many as something else does. */
const lasts: CheckFunction<'lasts'> = (check, given) => {
	const { as, least, most } = check;
	const daysTo = (first: string, last: string) => daysFrom(given.values[first], given.values[last]);
	const days = daysTo(check.other, check.field);
	const like = as && daysTo(as.from, as.until);
	if (days === null || (days >= (like ?? least) && days <= (like ?? most))) return null;
	return against(check, given, 'lasts', { wanted: like ?? `${least}–${most}`, days });
};

/** At least one of the fields must be answered. */
const oneOfAnswered: CheckFunction<'one_of_answered'> = (check, { values, definition }) => {
	if (check.fields.some((id) => !isMissing(values[id]))) return null;
	const joint = definition.locale.startsWith('zh') ? '、' : ', ';
	const params = { fields: check.fields.map((id) => labelOf(id, definition)).join(joint) };
	return { key: 'one_needed', field: check.field, params };
};

/**
 * Every rule over the answers themselves that a tracker may name under `checks`, a line each. To add one: its name
 * in `check-names.ts`, its parameters, and here; one over other records goes into `record-checks.ts`.
 */
const checks: { [Name in Exclude<CheckName, RecordCheckName>]: CheckFunction<Name> } = {
	required_when: requiredWhen,
	note_required_when: noteRequiredWhen,
	required_unless: requiredUnless,
	not_before: notBefore,
	at_most: atMost,
	differs: differs,
	not_in_future: notInFuture,
	required_once: requiredOnce,
	lasts: lasts,
	one_of_answered: oneOfAnswered,
};

/** What the tracker's own rules find in normalised answers, given what else is at hand. */
export function runChecks(
	values: Values,
	definition: Definition,
	context: CheckContext = nothingAtHand,
): Problem[] {
	return definition.checks.flatMap((check) => {
		const { onlyIf } = check;
		if (onlyIf !== null && !isOneOf(values[onlyIf.field], [onlyIf.is])) return [];
		// The table pairs every rule with the parameters of that very rule. One the page's code does not know yet
		// is asked by the next visit; an author who misspells one hears it from the schema.
		const known = { ...checks, ...context.rules };
		const find = known[check.use] as CheckFunction<CheckName> | undefined;
		return find?.(check as never, { values, definition, context }) ?? [];
	});
}

/** A problem that names the other field. */
function against(
	{ field, other }: { field: string; other: string },
	{ definition }: Given,
	key: string,
	params: Problem['params'] = {},
): Problem {
	return { key, field, params: { other: labelOf(other, definition), ...params } };
}

/** Whether a day or moment has come; `null` where there is none, or no time is known. */
function hasCome(id: string, { values, context: { now, today } }: Given): boolean | null {
	const value = values[id];
	if (now === null || typeof value !== 'string') return null;
	return !isInFuture(value, now, today ?? toLocalDay(now));
}

function labelOf(id: string, { fields }: Definition): string {
	return fields.find((field) => field.id === id)?.label ?? id;
}
