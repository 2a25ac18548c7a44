import { readKept } from '~/device/kept.ts';
import { readOwnInParts } from '~/storage/read-in-parts.ts';
import type { RegisterPage } from './work.ts';

/** Records that were on this device at the last visit and are not any more. */
export interface MissingRecords {
	count: number;
	/** The pages of their registers. */
	hrefs: string[];
}

/** How many of a person's own records of these registers are missing: what is due of them cannot be told. */
export async function missingRecords(
	database: string,
	registers: readonly RegisterPage[],
): Promise<MissingRecords> {
	const held = new Map(registers.map(({ id }) => [id, Number(readKept('held', id) ?? 0)]));
	const there = new Map<string, number>();
	for await (const entries of readOwnInParts(database, [...held.keys()])) {
		for (const { tracker, deleted } of entries)
			if (!deleted) there.set(tracker, (there.get(tracker) ?? 0) + 1);
	}
	const missing = [...held].map(([id, count]) => ({ id, count: count - (there.get(id) ?? 0) }));
	const gone = missing.filter(({ count }) => count > 0);
	return {
		count: gone.reduce((sum, { count }) => sum + count, 0),
		hrefs: gone.flatMap(({ id }) => registers.find((one) => one.id === id)?.href ?? []),
	};
}
