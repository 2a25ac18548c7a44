/** The rules a tracker may name under `checks`; `core/entries/checks.ts` has their functions. */
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
	'needs_child',
	'one_of_answered',
] as const;

/** The name of a rule over several fields. */
export type CheckName = (typeof checkNames)[number];
