import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { type DeviceCopy, parseDeviceCopy } from '../../../src/storage/device-copy.ts';
import { submitDraft } from '../../../src/storage/submit-draft.ts';
import type { Database } from '../../../src/storage/tables.ts';
import { takeOut } from '../../../src/storage/take-out.ts';
import { smallDefinition } from '../../unit/entries/small-definition.ts';

/** A form with names. */
export const definition = smallDefinition();

/** How a copy of everything is read back. */
export const options = { name: '全部.json', named: ['small'], registers: ['small'] };

/** A copy as it is read back. */
export function parsed(text: string): DeviceCopy {
	const copy = parseDeviceCopy(text);
	if (typeof copy === 'string') throw new Error(`Refused: ${copy}`);
	return copy;
}

/** What a device gives out. */
export const copyOf = async (db: Database) => parsed(await takeOut(db));

/** Saves a record with this title. */
export async function write(db: Database, title: string) {
	const draft = { ...startDraft(definition), rows: { '': { title } } };
	const result = await submitDraft(db, draft, definition);
	if (result.kind !== 'saved' || !result.entries[0]) throw new Error('Not saved.');
	return result.entries[0];
}
