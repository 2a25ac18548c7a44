import { codesOf } from '../fields/codes-of.ts';
import type { Field } from '../fields/field.ts';
import { findOption } from '../fields/options.ts';
import type { Value } from '../fields/value.ts';

/**
 * The current codes of the options an answer names, for filters and order; none where there is no
 * answer. An answer under a former code counts as the code of today.
 */
export function codesOfAnswer(value: Value | null, field: Field): string[] {
	const codes = codesOf(value);
	if (!('options' in field)) return codes;
	return codes.map((code) => findOption(code, field.options)?.code ?? code);
}
