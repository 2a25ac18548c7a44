import {
	type CheckContext,
	type ChildRecord,
	nothingAtHand,
	type RecordChecks,
} from '~/core/entries/check-context.ts';
import type { Draft } from '~/core/forms/draft.ts';

/** Tells what belongs to a record, by its id; `null`: nobody knows. */
type Find = (id: string) => readonly ChildRecord[] | null;

let known: { find: Find; rules: RecordChecks } | null = null;

/** The register has read what belongs to its records: rules of the form may look at it from now on. */
export function knowChildren(find: Find, rules: RecordChecks): void {
	known = { find, rules };
}

/** What is at hand for the rules of a form: what time it is, and what belongs to the record. */
export function contextOf({ id }: Pick<Draft, 'id'>): CheckContext {
	const now = { ...nothingAtHand, now: new Date() };
	return known ? { ...now, children: known.find(id), rules: known.rules } : now;
}
