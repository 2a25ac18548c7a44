import type { CheckOf } from '../definition/check.ts';
import { codesOf } from '../fields/codes-of.ts';
import type { Values } from '../fields/value.ts';

/** Whether a rule speaks about these answers: `other` has the code or number. */
export function holds(
	check: CheckOf<'required_when' | 'note_required_when'>,
	values: Values,
): boolean {
	const other = values[check.other];
	if (isMissing(other)) return false;
	if (check.atMost !== null) return typeof other === 'number' && other <= check.atMost;
	return check.is.length === 0 || isOneOf(other, check.is);
}

/** Whether a rule speaks about these answers: `other` has an answer, and none of the codes. */
export function holdsUnless({ other, is }: CheckOf<'required_unless'>, values: Values): boolean {
	return !isMissing(values[other]) && !isOneOf(values[other], is);
}

export function isMissing(value: Values[string] | undefined): value is null | undefined {
	return value === null || value === undefined;
}

export function isOneOf(value: Values[string] | undefined, codes: readonly string[]): boolean {
	return codesOf(value).some((code) => codes.includes(code));
}
