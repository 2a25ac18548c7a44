import type { Check } from '~/core/definition/check.ts';
import type { CheckContext } from '~/core/entries/check-context.ts';
import { runChecks } from '~/core/entries/checks.ts';
import type { Values } from '~/core/fields/value.ts';
import { aTracker } from './a-tracker.ts';

/** All problems a rule finds in these answers. */
export const runAll = (check: Check, values: Values, context?: CheckContext) =>
	runChecks(values, { ...aTracker(), checks: [check] }, context);
