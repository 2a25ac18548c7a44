import { dayInZone } from '~/core/clocks/day-in-zone.ts';
import { reviseEntry } from '~/core/entries/revisions.ts';
import type { Book } from '~/core/opinions/message-entries.ts';
import { textOf } from '~/core/opinions/record-texts.ts';
import { findEntries } from './own-entries.ts';
import type { Database } from './tables.ts';

/**
 * Notes that these records can be found by their receipts from today on, the day in the company, for the board is up.
 * Returns how many it noted; those that were up before keep their day.
 */
export function acknowledgeOpened(
	db: Database,
	ids: readonly string[],
	{ definition, messages }: Book,
	now: Date = new Date(),
): Promise<number> {
	const { acknowledged } = messages.fields;
	const today = dayInZone(import.meta.env.GOUTONG_ZONE, now);
	return db.transaction('rw', db.entries, async () => {
		const find = await findEntries(db, [...ids]);
		const changed = ids.flatMap((id) => {
			const entry = find(id);
			if (!entry || entry.deleted || textOf(entry.values, acknowledged) !== '') return [];
			const values = { ...entry.values, [acknowledged]: today };
			return { ...entry, ...reviseEntry([entry], definition, values, now) };
		});
		await db.entries.bulkPut(changed);
		return changed.length;
	});
}
