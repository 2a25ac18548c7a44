import type { Mechanism } from './mechanism-schema.ts';

type Owned = Pick<Mechanism, 'owner' | 'answers'>;

/**
 * The roles that answer for a mechanism: its owner, and where several do, the others, one after the other (a complaint:
 * frontline, supervisor, senior management) or each for its own (contacts).
 */
export function ownersOf({ owner, answers }: Owned): Set<string> {
	return new Set(owner === null ? answers : [owner, ...answers]);
}

/** Whether a role answers for a part of it, beside the owner: who owns it answers for all, also where both are one role. */
export function answersInPart({ owner, answers }: Owned, role: string): boolean {
	return role !== owner && answers.includes(role);
}
