import { decodeCsv } from '~/core/csv/read/decode.ts';
import type { DecodedFile, DecodeOptions } from '~/core/csv/read/decoded-file.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { registerOf } from '~/core/entries/own-register.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Problem } from '~/core/fields/problem.ts';
import type { DecodedRow } from '~/core/imports/decoded-row.ts';
import { isDeviceCopy } from '~/core/imports/is-device-copy.ts';
import { type DeviceCopy, parseDeviceCopy } from '~/storage/device-copy.ts';

/** What decides which records of a file may be mine. */
export interface ForMine {
	definitions: Definition[];
	/** Whether a record may come out of this copy of a device. */
	isTaken: (entry: StoredEntry, copy: DeviceCopy) => boolean;
	/** Gets every copy of a device that was read. */
	onCopy: (name: string, copy: DeviceCopy) => void;
}

/**
 * Reads a file for mine: hand-overs of registers, and copies of everything on a device. What others
 * answered to a survey is refused: it is theirs, and from here it would count as this person's.
 */
export function decodeForMine(
	data: Uint8Array | string,
	name: string,
	options: DecodeOptions,
	mine: ForMine,
): DecodedFile {
	const text = typeof data === 'string' ? data : new TextDecoder().decode(data);
	if (isDeviceCopy(text)) return decodeCopy(text, name, mine);
	const file = decodeCsv(data, mine.definitions, options);
	const isRegister = (id: string) => isBook(mine.definitions.find((one) => one.id === id));
	const trackers = file.rows.flatMap((row) => trackerOf(row) ?? []);
	if ([...trackers, ...(file.tracker ?? [])].every((id) => !isSurveyOf(mine, id) || isRegister(id)))
		return file;
	return { ...file, rows: [], asks: null, notes: [], refused: note('survey_not_mine') };
}

/** Whether records of a tracker are kept over time, by name, and may pass from keeper to keeper. */
export function isBook(definition: Definition | undefined): boolean {
	return definition?.kind === 'register' && !definition.anonymous;
}

function isSurveyOf({ definitions }: ForMine, id: string): boolean {
	return definitions.some((one) => one.id === id && !isBook(one));
}

function trackerOf(row: DecodedRow): string | null {
	return row.kind === 'aside' ? row.tracker : row.entry.tracker;
}

function decodeCopy(text: string, name: string, mine: ForMine): DecodedFile {
	const read: DecodedFile = {
		encoding: 'utf-8',
		delimiter: ',',
		tracker: null,
		rows: [],
		refused: null,
		asks: null,
		notes: [],
	};
	const copy = parseDeviceCopy(text);
	if (typeof copy === 'string') return { ...read, refused: note(`copy_${copy}`) };
	mine.onCopy(name, copy);
	const taken = copy.entries.filter((entry) => mine.isTaken(entry, copy));
	const heads = taken.flatMap((entry) => registerOf(entry).heads);
	const counts = {
		copy_others: copy.entries.length - taken.length,
		copy_unreadable: copy.unreadable,
	};
	return {
		...read,
		rows: heads.map((entry, index) => ({ kind: 'intact', line: index + 1, entry })),
		notes: Object.entries(counts).flatMap(([key, count]) => (count > 0 ? note(key, count) : [])),
	};
}

function note(key: string, count?: number): Problem {
	return { key, field: null, ...(count !== undefined && { params: { count } }) };
}
