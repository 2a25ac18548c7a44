import { gatherAbove } from '~/core/links/gather-above.ts';
import { gatherBelonging } from '~/core/links/belonging.ts';
import { loadDefinition } from '~/device/load-definition.ts';
import { markExported } from '~/storage/change-entries.ts';
import type { Database } from '~/storage/database.ts';
import { readEntries } from '~/storage/own-entries.ts';
import type { BelongingSource } from '../export/belonging-source.ts';

/** What belongs to the records of a register, and what they belong to, out of this device's database. */
export function belongingIn(db: Database): BelongingSource {
	return {
		read: (tracker, children, locale) =>
			gatherBelonging(tracker, children, async (id) => ({
				definition: await loadDefinition(id, locale),
				entries: await readEntries(db, id),
			})),
		readAbove: (tables) =>
			gatherAbove(tables, async (tracker, ids) => {
				const definition = await loadDefinition(tracker, tables[0]?.definition.locale ?? '');
				// Of meetings and the like nothing stays, whatever is above them.
				const asks = definition.messages?.pastHr || definition.parent;
				const found = asks ? await db.entries.bulkGet([...ids]) : [];
				return { definition, entries: found.filter((one) => one !== undefined) };
			}),
		markHandedOver: (entries) => markExported(db, entries),
	};
}
