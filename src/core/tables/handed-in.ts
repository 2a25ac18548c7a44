import type { Definition } from '../definition/definition.ts';
import { answerOf } from '../entries/answer-of.ts';
import type { Entry } from '../entries/entry.ts';
import type { Field } from '../fields/field.ts';
import type { Value } from '../fields/value.ts';
import { codesOfAnswer } from './codes-of-answer.ts';

/** Which departments a form has come from, in the last period there is anything of. */
export interface HandedIn {
	tracker: string;
	/** `null`: the form asks for none. */
	period: Value | null;
	/** Codes of departments, in the company's order. */
	have: string[];
	lacking: string[];
}

/**
 * Of a form whose department says who writes it. `null`: of an anonymous form, where nobody may know; of one
 * without a department; and where nothing collected names one.
 */
export function handedIn(entries: readonly Entry[], definition: Definition): HandedIn | null {
	const department = definition.fields.find(({ type }) => type === 'department');
	if (definition.anonymous || !department || !('options' in department)) return null;
	const kept = entries.filter(({ deleted }) => !deleted);
	if (kept.length === 0) return null;
	const field = definition.fields.find(({ type }) => type === 'period');
	const periods = field ? kept.map(({ values }) => answerOf(values, field)) : [];
	const period = lastOf(periods);
	const own = field ? kept.filter(({ values }) => answerOf(values, field) === period) : kept;
	const codes = new Set(own.flatMap(({ values }) => codesIn(values, department)));
	const all = department.options.filter(({ retired }) => !retired).map(({ code }) => code);
	// Older records may not say.
	if (codes.size === 0) return null;
	return {
		tracker: definition.id,
		period,
		have: all.filter((code) => codes.has(code)),
		lacking: all.filter((code) => !codes.has(code)),
	};
}

/** Quarters go before named periods such as a baseline. */
function lastOf(periods: readonly (Value | null)[]): Value | null {
	const told = periods.filter((one) => typeof one === 'string').sort();
	return told.findLast((one) => /^\d{4}Q/.test(one)) ?? told.at(-1) ?? null;
}

function codesIn(values: Entry['values'], department: Field): string[] {
	return codesOfAnswer(answerOf(values, department), department);
}
