import type { Check } from '../definition/check.ts';
import type { Values } from '../fields/value.ts';
import { holds, holdsUnless, isOneOf } from './holds.ts';

/** Whether a rule wants its field answered, as the other answers stand: the form says so before anybody saves. */
export function wantsAnswer(check: Check, values: Values): boolean {
	const { onlyIf } = check;
	if (onlyIf !== null && !isOneOf(values[onlyIf.field], [onlyIf.is])) return false;
	if (check.use === 'required_when') return holds(check, values);
	return check.use === 'required_unless' && holdsUnless(check, values);
}
