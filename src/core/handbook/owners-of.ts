import type { Mechanism } from './mechanism-schema.ts';

/**
 * The roles that answer for a mechanism: its owner, and where several do, the others, one after the other (a complaint:
 * frontline, supervisor, senior management) or each for its own (contacts).
 */
export function ownersOf({ owner, answers }: Pick<Mechanism, 'owner' | 'answers'>): Set<string> {
	return new Set(owner === null ? answers : [owner, ...answers]);
}
