import Dexie, { RangeSet } from 'dexie';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import { type Draft, isEdit } from '~/core/forms/draft.ts';
import { madeFieldOf } from '~/core/fields/made-field-of.ts';
import { joinKept } from '~/core/forms/keep-draft.ts';
import { submit, type SubmitResult } from '~/core/forms/submit.ts';
import { deviceIdKnown } from './settings.ts';
import type { Database } from './tables.ts';

/** A form that was never saved, and the draft of it as this tab last got it. */
interface NewForm {
	draft: Draft;
	known: Draft | null;
	definition: Definition;
	now: Date;
}

/**
 * Saves a new form in one turn of the database: it is written as if nobody else had been at it, and
 * what would show that somebody was is read in the same transaction, which is then given up. `null`:
 * nothing was written, and the form is to be saved step by step.
 */
export async function submitNew(
	db: Database,
	{ draft, known, definition, now }: NewForm,
): Promise<SubmitResult | null> {
	const device = definition.anonymous ? null : deviceIdKnown(db);
	// A number is one more than the highest there is: that is to be read first.
	if (madeFieldOf(definition)) return null;
	if (known?.id !== draft.id || isEdit(draft) || !db.isOpen()) return null;
	if (device === null && !definition.anonymous) return null;
	const latest = joinKept({ draft, known, kept: known });
	const result = submit({ draft: latest, definition, find: () => undefined, device, now });
	if (result.kind !== 'saved') return null;
	const committed = await writeAlone(db.backendDB(), { known, device, entries: result.written });
	if (!committed) return null;
	// Dexie did not see it: whoever watches anything, in this tab or another, is to read again.
	Dexie.on.storagemutated.fire({ all: new RangeSet(-Infinity, [[]]) });
	return result;
}

/** What is to be written, and what must be there for it. */
interface ToWrite {
	known: Draft;
	device: string | null;
	entries: readonly StoredEntry[];
}

/** Settles when the disk has it (`true`), or when nothing of it was written. */
function writeAlone(connection: IDBDatabase, write: ToWrite): Promise<boolean> {
	return new Promise((resolve) => {
		const transaction = begin(connection, write);
		if (!transaction) return resolve(false);
		transaction.oncomplete = () => resolve(true);
		transaction.onabort = () => resolve(false);
		try {
			ask(transaction, write);
		} catch {
			// Half of what was to be asked must not be committed.
			transaction.abort();
		}
	});
}

/** `null`: the connection is being closed. */
function begin(connection: IDBDatabase, { device }: ToWrite): IDBTransaction | null {
	const tables = ['entries', 'drafts', ...(device === null ? [] : ['settings'])];
	try {
		return connection.transaction(tables, 'readwrite', { durability: 'strict' });
	} catch {
		return null;
	}
}

function ask(transaction: IDBTransaction, { known, device, entries }: ToWrite): void {
	let left = device === null ? 1 : 2;
	const check = (fits: boolean) => {
		if (!fits) transaction.abort();
		// Nothing else is waited for: what was asked for is carried out before.
		else if (--left === 0) transaction.commit();
	};
	if (device !== null) {
		const setting = transaction.objectStore('settings').get('device');
		setting.onsuccess = () => check(setting.result?.value === device);
	}
	const drafts = transaction.objectStore('drafts');
	const kept = drafts.get(known.id);
	kept.onsuccess = () => check(JSON.stringify(kept.result) === JSON.stringify(known));
	// An entry that is there already is an error, and gives all of it up.
	for (const entry of entries) transaction.objectStore('entries').add(entry);
	drafts.delete(known.id);
}
