import type { Definition } from '~/core/definition/definition.ts';
import type { Counted } from '~/core/forms/give-number.ts';
import { madeFieldOf } from '~/core/fields/made-field-of.ts';
import { readRegisters } from './collected.ts';
import type { Database } from './database.ts';
import { readEntries } from './own-entries.ts';
import { readSetting, writeSetting } from './settings.ts';

const lastOf = (tracker: string) => `last-number/${tracker}`;

/**
 * All that numbers for records typed from paper are counted over: mine, what is collected here, and the last
 * number given to a sheet that left as a file. Nothing for a tracker that gives none.
 */
export async function readCounted(db: Database, definition: Definition): Promise<Counted[]> {
	const field = madeFieldOf(definition);
	if (!field) return [];
	const counted: Counted[] = await readEntries(db, definition.id);
	for await (const part of readRegisters(db, definition.id)) {
		for (const { register } of part) {
			for (const { values } of register.heads) counted.push({ values, restorable: null });
		}
	}
	const last = await readSetting(db, lastOf(definition.id));
	if (typeof last === 'string') counted.push({ values: { [field.id]: last }, restorable: null });
	return counted;
}

/** Remembers the last number given to sheets that leave this device. */
export async function rememberNumber(
	db: Database,
	definition: Definition,
	entries: readonly Counted[],
): Promise<void> {
	const field = madeFieldOf(definition);
	const number = field && entries.at(-1)?.values[field.id];
	if (typeof number === 'string') await writeSetting(db, lastOf(definition.id), number);
}
