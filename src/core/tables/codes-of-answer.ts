import { answerOf } from '../entries/answer-of.ts';
import { codesOf } from '../fields/codes-of.ts';
import type { Field } from '../fields/field.ts';
import { findOption } from '../fields/options.ts';
import type { Value, Values } from '../fields/value.ts';

/**
 * The current codes of the options an answer names, for filters and order; none where there is no
 * answer. An answer under a former code counts as the code of today, one that another has absorbed as that one's, once.
 */
export function codesOfAnswer(value: Value | null, field: Field): string[] {
	const codes = codesOf(value);
	if (!('options' in field)) return codes;
	const today = codes.map((code) => codeToday(code, field));
	return today.length > 1 ? [...new Set(today)] : today;
}

/** The code something stored under this one counts by today: its option's, or that of what has absorbed it. */
export function codeToday(code: string, field: Field): string {
	const option = 'options' in field ? findOption(code, field.options) : null;
	return option?.absorbedBy ?? option?.code ?? code;
}

/** Reads the first code a row has in a field, empty where it has none; for a hundred thousand rows at a time. */
export function codeReader(field: Field): (values: Values) => string {
	const known = new Map<Value, string>();
	return (values) => {
		const value = answerOf(values, field);
		if (value === null) return '';
		const before = known.get(value);
		if (before !== undefined) return before;
		const [code = ''] = codesOfAnswer(value, field);
		// Lists and records are another object in every row.
		if (typeof value !== 'object') known.set(value, code);
		return code;
	};
}
