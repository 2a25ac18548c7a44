import type { CheckOf } from '../definition/check.ts';
import type { CheckName, RecordCheckName } from '../definition/check-names.ts';
import type { Definition } from '../definition/definition.ts';
import type { Problem } from '../fields/problem.ts';
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
	/** The day it is on the company's walls. Left out: the device's. */
	today?: string;
	company: Company | null;
	/** The answers of the record this one belongs to. */
	parent: Values | null;
	children: readonly ChildRecord[] | null;
	/** The other records of that same record, whatever tracker they are of. Left out: not at hand. */
	siblings?: readonly ChildRecord[] | null;
	/** The rules that look at those records (`record-checks.ts`): given by whoever has them at hand. */
	rules?: RecordChecks;
}

/** What a rule looks at: normalised answers, and what else is at hand. */
export interface Given {
	values: Values;
	definition: Definition;
	context: CheckContext;
}

/** A rule: the problem it finds, or `null`. It is asked only where its `onlyIf` holds. */
export type CheckFunction<Name extends CheckName> = (
	check: CheckOf<Name>,
	given: Given,
) => Problem | null;

/** The rules that look at other records. */
export type RecordChecks = { [Name in RecordCheckName]: CheckFunction<Name> };

/** Where nothing but the answers is known. */
export const nothingAtHand: CheckContext = {
	now: null,
	company: null,
	parent: null,
	children: null,
};
