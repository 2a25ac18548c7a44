import type { Check, CheckOf } from '../definition/check.ts';
import { codesOf } from '../fields/codes-of.ts';
import type { Values } from '../fields/value.ts';

/** Whether a rule wants its field answered, as the other answers stand: the form says so before anybody saves. */
export function wantsAnswer(check: Check, values: Values): boolean {
	if (!speaks(check, values)) return false;
	if (check.use === 'required_when') return holds(check, values);
	if (check.use !== 'required_unless') return false;
	return !isMissing(values[check.other]) && !isOneOf(values[check.other], check.is);
}

/** Whether a rule is one of these answers at all. */
export function speaks({ onlyIf }: Check, values: Values): boolean {
	return onlyIf === null || isOneOf(values[onlyIf.field], [onlyIf.is]);
}

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

export function isMissing(value: Values[string] | undefined): value is null | undefined {
	return value === null || value === undefined;
}

function isOneOf(value: Values[string] | undefined, codes: readonly string[]): boolean {
	return codesOf(value).some((code) => codes.includes(code));
}
