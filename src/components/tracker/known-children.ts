import {
	type CheckContext,
	type ChildRecord,
	nothingAtHand,
	type RecordChecks,
} from '~/core/entries/check-context.ts';
import type { Draft } from '~/core/forms/draft.ts';

/** Tells what belongs to a record, by its id; `null`: nobody knows. */
type Find = (id: string) => readonly ChildRecord[] | null;

/** What else only a register knows: the rules that look at them, and what time it is for the company. */
interface Beside {
	rules: RecordChecks;
	time: () => Pick<CheckContext, 'now' | 'today'>;
}

let known: (Beside & { find: Find }) | null = null;

/** The register has read what belongs to its records: rules of the form may look at it from now on. */
export function knowChildren(find: Find, beside: Beside): void {
	known = { find, ...beside };
}

/** What is at hand for the rules of a form: what time it is, and what belongs to the record. */
export function contextOf({ id }: Pick<Draft, 'id'>): CheckContext {
	const now = { ...nothingAtHand, now: new Date() };
	return known ? { ...now, ...known.time(), children: known.find(id), rules: known.rules } : now;
}
