import type { Entry } from '~/core/entries/entry.ts';
import { readKept } from '~/device/kept.ts';

/**
 * How many records of these registers were on this device at the last visit and are not any more: what is due of them
 * is not among what is found.
 */
export function countMissing(
	registers: readonly { id: string }[],
	entries: ReadonlyMap<string, ReadonlyMap<string, Entry>>,
): number {
	return registers.reduce((missing, { id }) => {
		const held = Number(readKept('held', id) ?? 0);
		return missing + Math.max(0, held - (entries.get(id)?.size ?? 0));
	}, 0);
}
