import { gatherBelonging } from '~/core/links/belonging.ts';
import { loadDefinition } from '~/device/load-definition.ts';
import { markExported } from '~/storage/change-entries.ts';
import type { Database } from '~/storage/database.ts';
import { readEntries } from '~/storage/own-entries.ts';
import type { BelongingSource } from '../export/belonging-source.ts';

/** What belongs to the records of a register, out of this device's database. */
export function belongingIn(db: Database): BelongingSource {
	return {
		read: (tracker, children, locale) =>
			gatherBelonging(tracker, children, async (id) => ({
				definition: await loadDefinition(id, locale),
				entries: await readEntries(db, id),
			})),
		markHandedOver: (entries) => markExported(db, entries),
	};
}
