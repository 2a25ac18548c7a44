import { dayInZone } from '~/core/clocks/day-in-zone.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import type { ComingRecord } from '~/core/entries/own-register.ts';
import { reviseEntry } from '~/core/entries/revisions.ts';
import { type Book, entryOfFurther, entryOfMessage } from '~/core/opinions/message-entries.ts';
import { recordIdOf } from '~/core/opinions/message-ids.ts';
import { entryOfOpening } from '~/core/opinions/opening-entry.ts';
import type { SortedMessages } from '~/core/opinions/sort-messages.ts';
import { findEntries } from './own-entries.ts';
import { readDeviceId, readSetting, writeSetting } from './settings.ts';
import type { Database } from './tables.ts';
import { takeIn } from './take-in.ts';

/** Opened messages, and all that decides how they are kept. */
export interface Opened {
	sorted: SortedMessages;
	book: Book;
	/** Ids of new ones that have nothing to do with work. */
	spam: ReadonlySet<string>;
	/** The log of openings, and the two roles; `null`: there is no log. */
	log: { definition: Definition; by: string; with: string } | null;
	/** A department is kept once so many came from it. */
	fewest: number;
	now: Date;
}

/**
 * Keeps opened messages in the book, whole or not at all: new ones as records, additions below theirs, and a line in
 * the log. Nothing of it tells in which order or file they came. The step can be taken back on the register's page.
 */
export async function keepOpened(db: Database, opened: Opened): Promise<void> {
	const { sorted, book, spam, log, now } = opened;
	const device = await readDeviceId(db);
	const seen = await countDepartments(db, opened);
	const entries: Entry[] = sorted.fresh.map((one) => {
		const { department } = one.message.values;
		const withDepartment = (seen[department ?? ''] ?? 0) >= opened.fewest;
		const entry = entryOfMessage(one, book, { now, device, withDepartment });
		const { field, is } = book.messages.spam;
		return spam.has(one.id)
			? reviseEntry([entry], book.definition, { ...entry.values, [field]: is }, now)
			: entry;
	});
	for (const one of sorted.further) entries.push(entryOfFurther(one, book, { now, device }));
	entries.push(...(await noLongerWaiting(db, opened)));
	const told = log?.definition.logsOpenings;
	if (log && told) {
		const { by, with: other, definition } = log;
		const letters = sorted.fresh.length + sorted.further.length;
		const passed = book.definition.title;
		const day = dayInZone(import.meta.env.GOUTONG_ZONE, now);
		const line = { by, with: other, day, letters, passed, now, device };
		entries.push(entryOfOpening(definition, told, line));
	}
	const records = new Map(entries.map((entry) => [entry.id, toComing(entry)]));
	const files = sorted.fresh.length + sorted.further.length;
	await takeIn(db, { kind: 'files', at: now.toISOString(), files, records, checked: null });
	await writeSetting(db, counted, seen);
}

/** Under which name the device remembers how many opinions came from each department; tied to none of them. */
const counted = 'opinions_by_department';

async function countDepartments(db: Database, { sorted }: Opened): Promise<Record<string, number>> {
	// It is ours; whatever else stood there counts as nothing.
	const before = (await readSetting(db, counted)) as Record<string, number> | null;
	const seen = { ...before };
	for (const { message } of sorted.fresh) {
		const { department } = message.values;
		if (department !== null) seen[department] = (Number(seen[department]) || 0) + 1;
	}
	return seen;
}

/** Records that waited for their authors and do not any more. */
async function noLongerWaiting(db: Database, { sorted, book, now }: Opened): Promise<Entry[]> {
	const { field, from, to } = book.messages.onFurther;
	const ids = [...new Set(sorted.further.map(({ message }) => recordIdOf(message)))];
	const find = await findEntries(db, ids);
	return ids.flatMap((id) => {
		const entry = find(id);
		if (!entry || entry.deleted || entry.values[field] !== from) return [];
		return reviseEntry([entry], book.definition, { ...entry.values, [field]: to }, now);
	});
}

function toComing(entry: Entry): ComingRecord {
	return {
		register: { heads: [entry], superseded: [...entry.history] },
		exportedHash: null,
		restorable: null,
	};
}
