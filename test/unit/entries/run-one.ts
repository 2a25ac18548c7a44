import type { Check, CheckOf } from '~/core/definition/check.ts';
import type { Values } from '~/core/fields/value.ts';
import { runAll } from './run-checks.ts';

export type When = CheckOf<'required_when' | 'note_required_when'>;

export type Other = CheckOf<'not_before' | 'differs' | 'at_most'>;

type Unless = CheckOf<'required_unless'>;

export const run = (
	check: (Partial<When> & Pick<When, 'use' | 'field' | 'other'>) | Omit<Other | Unless, 'onlyIf'>,
	values: Values,
) => {
	// Each branch has all its own rule asks for; spreading loses which.
	const whole = { is: [], atMost: null, onlyIf: null, ...check } as Check;
	return runAll(whole, values).map(({ key }) => key);
};
