import type { Values } from '../fields/value.ts';
import type { Company } from '../organization/company.ts';

/** A record that belongs to the one that is looked at. */
export interface ChildRecord {
	/** The tracker it is a record of. */
	tracker: string;
	values: Values;
	deleted: boolean;
	/** Another line puts it right: what it says does not hold any more. */
	corrected?: boolean;
}

/** What rules may know besides the answers; a rule that needs what is `null` says nothing. */
export interface CheckContext {
	now: Date | null;
	company: Company | null;
	/** The answers of the record this one belongs to. */
	parent: Values | null;
	children: readonly ChildRecord[] | null;
}

/** Where nothing but the answers is known. */
export const nothingAtHand: CheckContext = {
	now: null,
	company: null,
	parent: null,
	children: null,
};
