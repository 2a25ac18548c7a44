import type { Definition } from '../definition/definition.ts';
import { addRevision, registerKey } from '../entries/merge.ts';
import { answersOf } from './answers-of.ts';
import { brokenRules } from './broken-rules.ts';
import type { CopiedRow } from './decoded-row.ts';
import type { Collected } from './known-records.ts';
import { learnOne } from './learn-one.ts';
import { moveTo } from './move-to.ts';
import type { ImportPlan, PlannedRow } from './plan.ts';
import { definitionOf } from './typed-files.ts';
import { digest, typedId, withId } from './typed-ids.ts';

/**
 * Offers a row that bears the id of another as a record of its own. Its id derives from the one it
 * was copied from and what it says, so that it is the same record whenever the file comes again.
 */
export function placeCopy(
	plan: ImportPlan,
	collected: Collected,
	planned: PlannedRow,
	{ entry, base, occurrence }: CopiedRow,
): void {
	const definition = definitionOf(plan, entry.tracker);
	const key = registerKey(entry);
	const own = withId(
		{ ...entry, history: [] },
		ownIdOf({ entry, occurrence }, definition),
		definition,
	);
	planned.problems = brokenRules(entry, definition, plan.contextOf.typed(entry));
	planned.base = base;
	planned.before = learnOne(plan, collected, key);
	const asEdit = addRevision(planned.before, entry);
	if (asEdit.bucket === 'identical' || asEdit.bucket === 'older') {
		plan.registers.set(key, asEdit.register);
		moveTo(plan, planned, asEdit.bucket);
		return;
	}
	const known = learnOne(plan, collected, registerKey(own));
	planned.entry = own;
	if (!known) {
		planned.ask = { reason: 'copied', like: null, revision: entry, stood: null };
		return;
	}
	const { bucket, register } = addRevision(known, own);
	plan.registers.set(registerKey(own), register);
	planned.before = known;
	moveTo(plan, planned, bucket);
}

/** The id of a row that bears the id of another, as a record of its own. */
export function ownIdOf(
	{ entry, occurrence }: Pick<CopiedRow, 'entry' | 'occurrence'>,
	definition: Definition,
): string {
	const content = digest([...answersOf(entry, definition)].sort(byName).flat());
	return typedId(content, registerKey(entry), occurrence + 1);
}

function byName([a]: [string, string], [b]: [string, string]): number {
	return a < b ? -1 : 1;
}
