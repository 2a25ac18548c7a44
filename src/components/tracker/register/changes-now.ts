import type { Definition } from '~/core/definition/definition.ts';
import type { RecordChange } from '~/core/definition/record-change.ts';
import { isWhere } from '~/core/definition/where.ts';
import { nothingAtHand } from '~/core/entries/check-context.ts';
import { runChecks } from '~/core/entries/checks.ts';
import { recordChecks } from '~/core/entries/record-checks.ts';
import type { Problem } from '~/core/fields/problem.ts';
import type { Values } from '~/core/fields/value.ts';
import { hasHappened } from './has-happened.ts';
import type { Child } from './register-row.ts';
import { answersSet } from './start-child.ts';

/** A change whose button makes sense for a record as it is. */
export interface ChangeNow {
	change: RecordChange;
	/** What has to be noted below the record first. Empty: it can be made. */
	missing: Problem[];
}

/** The changes that make sense for a record as it is, each with what is still missing for it. */
export function changesNow(
	definition: Definition,
	values: Values,
	children: readonly Child[],
): ChangeNow[] {
	const checks = definition.checks.filter(({ use }) => use === 'needs_child');
	const context = { ...nothingAtHand, children, rules: recordChecks };
	return (definition.changes ?? []).flatMap((change) => {
		const { show, after, set, lacks, has } = change;
		const isAnswered = (id: string) => (values[id] ?? null) !== null;
		if (lacks.some(isAnswered) || !has.every(isAnswered) || !isWhere(show, values)) return [];
		if (after && !hasHappened(after, children, null)) return [];
		const then = { ...values, ...answersSet(definition, set) };
		return [{ change, missing: runChecks(then, { ...definition, checks }, context) }];
	});
}
