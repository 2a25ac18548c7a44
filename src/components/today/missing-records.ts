import type { Entry } from '~/core/entries/entry.ts';
import { readKept } from '~/device/kept.ts';
import type { RegisterPage } from './work.ts';

/** Records that were on this device at the last visit and are not any more. */
export interface MissingRecords {
	count: number;
	/** The pages of their registers. */
	hrefs: string[];
}

/** How many records of these registers are missing: what is due of them is not among what is found. */
export function missingRecords(
	registers: readonly RegisterPage[],
	entries: ReadonlyMap<string, ReadonlyMap<string, Entry>>,
): MissingRecords {
	const missing = registers.map(({ id, href }) => {
		const held = Number(readKept('held', id) ?? 0);
		return { href, count: Math.max(0, held - (entries.get(id)?.size ?? 0)) };
	});
	return {
		count: missing.reduce((sum, { count }) => sum + count, 0),
		hrefs: missing.filter(({ count }) => count > 0).map(({ href }) => href),
	};
}
