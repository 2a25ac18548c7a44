import type { CheckName } from './check-names.ts';
import type { Where } from './where.ts';

interface Base {
	/** The field the problem stands beside. */
	field: string;
	/** The rule holds only while another field has this code. `null`: always. */
	onlyIf: { field: string; is: string } | null;
}

interface WhenCheck<Name> extends Base {
	use: Name;
	/** The other field the rule looks at. */
	other: string;
	/** Codes of `other` for which the rule holds (empty: any answer). */
	is: string[];
	/** For scores: the rule holds when `other` is a number at most this. `null`: not used. */
	atMost: number | null;
}

interface UnlessCheck extends Base {
	use: 'required_unless';
	/** The other field the rule looks at. */
	other: string;
	/** Codes of `other` for which the rule does not hold: for all others it does, once there is an answer. */
	is: string[];
}

interface OtherCheck<Name> extends Base {
	use: Name;
	/** The other field the rule looks at. */
	other: string;
}

interface LastsCheck extends Base {
	use: 'lasts';
	/** The first day; `field` has the last. */
	other: string;
	/** How many days at least and at most, both ends counted. */
	least: number;
	most: number;
	/** As many days as from one of these fields to the other. `null`: not used. */
	as: { from: string; until: string } | null;
}

interface FutureCheck extends Base {
	use: 'not_in_future';
}

interface ChildCheck extends Base {
	use: 'needs_child';
	/** Codes of `field` that need it (empty: any answer). */
	is: string[];
	/** The tracker of the child. */
	child: string;
	/** What the child must say. Empty: any child will do. */
	where: Where;
	/** How many such children it takes. */
	times: number;
	/** Not needed with a child that says this. Empty: always needed. */
	instead: Where;
	/** Only what came after the last child that says this counts. Left out or empty: all. */
	since?: Where;
	/** The child's field that says when, for `since`. */
	at?: string;
	/** The child in words: 「投诉处理过程：已解决」. */
	needs: string;
	/** What may be there instead, likewise. Left out: nothing, or nobody needs to be told. */
	others?: string;
}

interface OnceCheck extends Base {
	use: 'only_once';
	/** Codes of `field`, one of which only one of the records that belong to the same one may have. */
	is: string[];
}

interface LongerCheck extends Base {
	use: 'no_longer';
	/** The other field, whose answer settles it. */
	other: string;
	/** Codes `field` may not have from then on. */
	is: string[];
}

interface AnsweredCheck extends Base {
	use: 'one_of_answered';
	/** At least one of them must be answered. */
	fields: string[];
}

/** A rule over several fields or records: a named function of `core/entries/checks.ts` and its parameters. */
export type Check =
	| WhenCheck<'required_when'>
	| WhenCheck<'note_required_when'>
	| UnlessCheck
	| OtherCheck<'not_before'>
	| OtherCheck<'at_most'>
	| OtherCheck<'differs'>
	| OtherCheck<'required_once'>
	| LastsCheck
	| FutureCheck
	| ChildCheck
	| OnceCheck
	| LongerCheck
	| AnsweredCheck;

/** The parameters of one rule. */
export type CheckOf<Name extends CheckName> = Extract<Check, { use: Name }>;
