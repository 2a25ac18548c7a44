/** The rules a tracker may name under `checks`; `core/entries/checks.ts` has their functions. */
export const checkNames = ['required_when', 'note_required_when', 'not_before'] as const;

/** The name of a rule over several fields. */
export type CheckName = (typeof checkNames)[number];
