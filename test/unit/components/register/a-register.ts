import type { ClockOfRecord } from '~/core/clocks/of-record/clock-of-record.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Values } from '~/core/fields/value.ts';
import type { Child, RegisterRow } from '~/components/tracker/register/register-row.ts';
import { loadDefinitions } from '../../definitions.ts';

/** The first register of the handbook with clocks and buttons, and what the buttons add to its records. */
export function aRegister(): { register: Definition; child: Definition } {
	const all = loadDefinitions('zh-CN');
	for (const register of all) {
		const event = register.events.find(({ lateReason, unless }) => lateReason && unless.length > 0);
		const child = all.find(({ id }) => id === event?.child);
		if (register.clocks.length > 0 && child) return { register, child };
	}
	throw new Error('No register of the handbook has clocks and buttons.');
}

/** A record as it lies on the device. */
export function entryOf(tracker: string, values: Values, changes: Partial<StoredEntry> = {}) {
	const at = '2026-11-27T08:00:00.000Z';
	return {
		...{ id: 'r-2222222222222222222b', tracker, values, deleted: false, history: [], hash: 'h' },
		...{ createdAt: at, updatedAt: at, exportedHash: null, restorable: null },
		...changes,
		// What the tests here read of an entry, and no more.
	} as unknown as StoredEntry;
}

/** Something added to a record. */
export function childOf(
	{ id }: Definition,
	values: Values,
	changes: Partial<StoredEntry> = {},
): Child {
	const entry = entryOf(id, values, changes);
	return { tracker: id, entry, values, deleted: entry.deleted };
}

/** A clock as it stands; due in minutes since 1970. */
export function aClock(
	id: string,
	state: ClockOfRecord['state'],
	due: number | null = null,
): ClockOfRecord {
	return {
		...{ id, label: id, state, due, from: 0, until: null, limit: null },
		...{ pauses: [], unpaused: null, closed: [], missingYear: null, elapsed: 0 },
	};
}

/** A line of the register's table. */
export function rowOf(entry: StoredEntry, clocks: ClockOfRecord[] = []): RegisterRow {
	return { key: entry.id, entry, conflict: false, children: [], clocks };
}
