import type { Definition } from '../definition/definition.ts';
import type { Entry } from '../entries/entry.ts';
import { saysMore } from './says-more.ts';

/** Whether only what stays of a record past its time is left of it. */
export function wasCleared(entry: Entry, definition: Pick<Definition, 'fields' | 'kept'>): boolean {
	const keeps = definition.kept?.keeps;
	if (keeps == null || entry.deleted || entry.history.length === 0) return false;
	return !saysMore(entry, definition, keeps);
}

/**
 * Whether a decision between versions of a record, one of them cleared, is for what stays of it or for its deletion: the
 * words of the others are then as much past their time as those that were cleared.
 */
export function isClearedAgain(
	heads: readonly Entry[],
	decided: Entry,
	definition: Pick<Definition, 'fields' | 'kept'>,
): boolean {
	const keeps = definition.kept?.keeps ?? null;
	if (!heads.some((head) => wasCleared(head, definition))) return false;
	if (!heads.some((head) => saysMore(head, definition, keeps))) return false;
	return decided.deleted || wasCleared(decided, definition);
}
