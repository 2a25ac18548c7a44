import { decodeCsv } from '~/core/csv/read/decode.ts';
import type { DecodedFile, DecodeOptions } from '~/core/csv/read/decoded-file.ts';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { hashEntry } from '~/core/entries/hash.ts';
import type { Values } from '~/core/fields/value.ts';
import { everyType } from './every-type.ts';

export const definition = everyType();

/** The `number`-th entry of a tracker, with what a test cares about. */
export function entryOf(
	number: number,
	values: Values = { text: `第 ${number} 条` },
	more: Partial<Entry> = {},
	tracker: Definition = definition,
): Entry {
	const moment = '2026-11-23T19:40:05+08:00';
	const draft = {
		tracker: tracker.id,
		id: `r-${'z'.repeat(18)}${Math.floor(number / 8) + 2}${(number % 8) + 2}`,
		version: tracker.version,
		history: [],
		createdAt: tracker.anonymous ? '' : moment,
		updatedAt: tracker.anonymous ? '' : moment,
		deleted: false,
		device: tracker.anonymous ? null : 'd-7kq2',
		submission: null,
		values,
		...more,
	};
	return { ...draft, hash: hashEntry(draft, tracker) };
}

/** Their file. */
export function csvOf(entries: Entry[], tracker: Definition = definition): string {
	return encodeCsv(entries, tracker, { batch: 'b-7kq2' }).text;
}

export function read(
	source: Uint8Array | string,
	definitions: Definition[] = [definition],
	options?: DecodeOptions,
): DecodedFile {
	return decodeCsv(source, definitions, options);
}

/** `intact`, `edited`, `typed` or the keys of why a row was set aside. */
export function fates(file: DecodedFile): string[] {
	return file.rows.map((row) =>
		row.kind === 'aside' ? `aside: ${row.problems.map(({ key }) => key).join()}` : row.kind,
	);
}

export function entriesIn(file: DecodedFile): (Entry | null)[] {
	return file.rows.map((row) => (row.kind === 'aside' ? null : row.entry));
}
