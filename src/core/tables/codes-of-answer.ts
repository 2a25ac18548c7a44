import type { Field } from '../fields/field.ts';
import type { Value } from '../fields/value.ts';

/**
 * The current codes of the options an answer names, for filters and order; none where there is no
 * answer. An answer under a former code counts as the code of today.
 */
export function codesOfAnswer(value: Value | null, field: Field): string[] {
	return rawCodes(value).map((code) => currentCode(code, field));
}

function rawCodes(value: Value | null): string[] {
	if (value === null) return [];
	if (Array.isArray(value)) return value;
	if (typeof value === 'object') return [value.status];
	return [String(value)];
}

function currentCode(code: string, field: Field): string {
	if (!('options' in field)) return code;
	return field.options.find(({ formerly }) => formerly.includes(code))?.code ?? code;
}
