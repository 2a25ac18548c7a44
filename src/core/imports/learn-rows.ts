import { registerKey } from '../entries/merge.ts';
import type { DecodedRow } from './decoded-row.ts';
import type { Collected } from './known-records.ts';
import { learnOne } from './learn-one.ts';
import type { ImportPlan } from './plan.ts';

/** Tells the plan what is collected of the ids of `rows`, before they are planned. */
export function learnRows(
	plan: ImportPlan,
	collected: Pick<Collected, 'register'>,
	rows: readonly DecodedRow[],
): void {
	for (const row of rows) {
		if (row.kind !== 'aside') learnOne(plan, collected, registerKey(row.entry));
	}
}
