import { contentOf } from '../entries/content.ts';
import type { Entry } from '../entries/entry.ts';
import { hashEntry } from '../entries/hash.ts';
import { addRevision, registerKey, show } from '../entries/merge.ts';
import { brokenRules } from './broken-rules.ts';
import { moveTo } from './move-to.ts';
import type { ImportPlan, PlannedRow } from './plan.ts';

/**
 * Settles the rows that tell an id and no hash, once all others are known, so that it does not matter in which
 * order the files came. A record that is not here yet is new, and waits for a person where it breaks the form's
 * rules. A revision that is here already, or an older one, is counted as such. Anything else that a row says
 * of a known record is an edit a person confirms, whatever history the row tells.
 */
export function settleUnproven(plan: ImportPlan): void {
	for (const row of plan.unproven.toSorted(byHash)) {
		if (!row.entry) continue;
		const key = registerKey(row.entry);
		const known = plan.registers.get(key) ?? null;
		const { register, bucket } = addRevision(known, row.entry);
		if (bucket === 'new' && breaksRules(plan, row, row.entry)) continue;
		if (!known || bucket === 'new' || bucket === 'identical' || bucket === 'older') {
			plan.registers.set(key, register);
			moveTo(plan, row, bucket);
			continue;
		}
		const said = contentOf(row.entry);
		const same = known.heads.find((head) => contentOf(head) === said);
		const base = same ?? show(known);
		row.before = known;
		row.base = base.hash;
		row.entry = same ?? asEditOf(plan, row.entry, base);
		if (same) moveTo(plan, row, 'identical');
	}
	plan.unproven = [];
}

/** What breaks the form's own rules waits for a person, as what people typed does: nothing proves it. */
function breaksRules(plan: ImportPlan, row: PlannedRow, entry: Entry): boolean {
	const definition = plan.definitions.get(entry.tracker);
	if (!definition) return false;
	row.problems = brokenRules(entry, definition, plan.contextOf.typed(entry));
	if (row.problems.length === 0) return false;
	row.ask = { reason: 'breaks_rules', like: null, revision: null, stood: null };
	moveTo(plan, row, 'asked');
	return true;
}

/** The entry as a revision that replaces `base`. */
function asEditOf(plan: ImportPlan, entry: Entry, base: Entry): Entry {
	const definition = plan.definitions.get(entry.tracker);
	if (!definition) throw new Error(`createPlan was not given the definition of ${entry.tracker}.`);
	const history = [...new Set([...entry.history, ...base.history, base.hash])].sort();
	const revision = { ...entry, history };
	return { ...revision, hash: hashEntry(revision, definition) };
}

function byHash({ entry: a }: PlannedRow, { entry: b }: PlannedRow): number {
	const [one, other] = [a?.hash ?? '', b?.hash ?? ''];
	return one === other ? 0 : one < other ? -1 : 1;
}
