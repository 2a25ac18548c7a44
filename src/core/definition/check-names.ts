/** The rules only registers ask for, most of them over other records; `core/entries/record-checks.ts` has their functions. */
export const recordCheckNames = ['needs_child', 'only_once', 'no_longer'] as const;

/** The rules a tracker may name under `checks`; `core/entries/checks.ts` has the functions of the others. */
export const checkNames = [
	'required_when',
	'note_required_when',
	'required_unless',
	'not_before',
	'at_most',
	'differs',
	'not_in_future',
	'required_once',
	'lasts',
	'one_of_answered',
	...recordCheckNames,
] as const;

/** The name of a rule over several fields. */
export type CheckName = (typeof checkNames)[number];

/** The name of a rule only registers ask for. */
export type RecordCheckName = (typeof recordCheckNames)[number];
