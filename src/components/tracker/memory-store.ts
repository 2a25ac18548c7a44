import type { Definition } from '~/core/definition/definition.ts';
import { newId } from '~/core/entries/ids.ts';
import { byCreation, type StoredEntry } from '~/core/entries/stored-entry.ts';
import { byLastChange, type Draft } from '~/core/forms/draft.ts';
import { createKeeping } from './keeping.ts';
import { createShelf } from './shelf.ts';
import type { Store } from './store.ts';

/**
 * Keeps records on this page only, while the device's database is out of reach: the form goes on
 * working and what was filled in can be handed over before the page is closed.
 */
export function createMemoryStore(definition: Definition): Store {
	const entries = createShelf<StoredEntry>(byCreation);
	const drafts = createShelf<Draft>(byLastChange);
	const number = newId('d');
	const shelves = { entries, drafts, device: () => number };
	return {
		...createKeeping(definition, async (act) => act(shelves)),
		durable: false,
		afterLoss: false,
		watchEntries: entries.watch,
		watchDrafts: drafts.watch,
	};
}
