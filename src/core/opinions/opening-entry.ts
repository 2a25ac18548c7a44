import type { Definition } from '../definition/definition.ts';
import type { LogsOpenings } from '../definition/messages.ts';
import type { Entry } from '../entries/entry.ts';
import { createEntry } from '../entries/revisions.ts';

/** Who opened messages, on which day, and how many were new. */
export interface OpeningTold {
	by: string;
	with: string;
	/** `2026-11-27`. */
	day: string;
	letters: number;
	/** Where they are, in words: the book's title. */
	passed: string;
	now: Date;
	device: string | null;
}

/** The line of the log that tells of an opening; nothing of what was in it. */
export function entryOfOpening(
	definition: Definition,
	log: LogsOpenings,
	told: OpeningTold,
): Entry {
	const isSome = told.letters > 0;
	const values = {
		[log.on]: told.day,
		[log.by]: told.by,
		[log.with]: told.with,
		[log.boxes.field]: [log.boxes.is],
		[log.found.field]: isSome ? log.found.some : log.found.none,
		[log.letters]: isSome ? told.letters : null,
		[log.passed]: isSome ? told.passed : null,
	};
	return createEntry(definition, {
		values,
		now: told.now,
		device: told.device,
		submission: null,
	});
}
