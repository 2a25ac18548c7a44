import {
	type CheckContext,
	type ChildRecord,
	nothingAtHand,
} from '~/core/entries/check-context.ts';
import type { Draft } from '~/core/forms/draft.ts';

/** Tells what belongs to a record, by its id; `null`: nobody knows. */
type Find = (id: string) => readonly ChildRecord[] | null;

let find: Find = () => null;

/** The register has read what belongs to its records: rules of the form may look at it from now on. */
export function knowChildren(known: Find): void {
	find = known;
}

/** What is at hand for the rules of a form: what time it is, and what belongs to the record. */
export function contextOf({ id }: Pick<Draft, 'id'>): CheckContext {
	return { ...nothingAtHand, now: new Date(), children: find(id) };
}
