import { isEntry, isStoredEntry } from '~/core/entries/is-entry.ts';
import { isRecord } from '~/core/entries/is-record.ts';
import type { StoredEntry } from '~/core/entries/stored-entry.ts';
import type { Draft } from '~/core/forms/draft.ts';
import { isDraft } from '~/core/forms/is-draft.ts';
import { isDeviceCopy } from '~/core/imports/is-device-copy.ts';
import type { AsideRow } from '~/core/imports/plan.ts';
import { decodePack } from './packs.ts';
import { isWave } from './is-wave.ts';
import type { CollectedRecord, PackRecord, Setting, WaveRecord } from './records.ts';

/** What a copy of everything on a device (`takeOut`) holds, as far as this version reads it. */
export interface DeviceCopy {
	entries: StoredEntry[];
	drafts: Draft[];
	collected: CollectedRecord[];
	aside: AsideRow[];
	settings: Setting[];
	/** Rounds of anonymous forms whose results were declared. */
	waves: WaveRecord[];
	/** How many rows of these tables are of no shape this version knows; they stay in the copy. */
	unreadable: number;
}

/** `not_a_copy`: another file. `cut_off`: the end is missing. `newer`: a newer Goutong made it. */
export type CopyRefusal = 'not_a_copy' | 'cut_off' | 'newer';

/** The last version of the tables that this code reads; `Database` has the same. */
const knownVersion = 4;

/** Reads what `takeOut` wrote. Never throws for what a file holds. */
export function parseDeviceCopy(text: string): DeviceCopy | CopyRefusal {
	const copy = parse(text);
	if (copy === null) return isDeviceCopy(text) ? 'cut_off' : 'not_a_copy';
	const { version, tables } = copy;
	if (typeof version !== 'number' || !isRecord(tables) || !isDeviceCopy(text)) return 'not_a_copy';
	if (version > knownVersion) return 'newer';
	let unreadable = 0;
	const rowsOf = <T>(table: string, isRow: (row: unknown) => row is T): T[] => {
		const rows: unknown = Object.hasOwn(tables, table) ? tables[table] : [];
		const all: unknown[] = Array.isArray(rows) ? rows : [rows];
		const read = all.filter(isRow);
		unreadable += all.length - read.length;
		return read;
	};
	const isReadable = (row: unknown): row is CollectedRecord => {
		const readable = isCollectedRecord(row);
		if (!readable) unreadable += 1;
		return readable;
	};
	const read = {
		entries: rowsOf('entries', isStoredEntry),
		drafts: rowsOf('drafts', isDraft),
		// Version 1 kept a record for each; version 2 keeps packs of them.
		collected: [
			...rowsOf('collected', isCollectedRecord),
			...rowsOf('packs', isPack).flatMap(recordsOf).filter(isReadable),
		],
		aside: rowsOf('aside', isAsideRow),
		settings: rowsOf('settings', isSetting),
		waves: rowsOf('waves', isWave),
	};
	return { ...read, unreadable };
}

function parse(text: string): Record<string, unknown> | null {
	try {
		const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
		return isRecord(parsed) ? parsed : null;
	} catch {
		return null;
	}
}

function isCollectedRecord(row: unknown): row is CollectedRecord {
	if (!isRecord(row)) return false;
	const { key, tracker, heads, older = [] } = row;
	if (typeof key !== 'string' || typeof tracker !== 'string' || !key.startsWith(`${tracker}/`))
		return false;
	return (
		Array.isArray(heads) &&
		heads.length > 0 &&
		heads.every((head) => isEntry(head) && `${head.tracker}/${head.id}` === key) &&
		isTexts(older)
	);
}

function isPack(row: unknown): row is PackRecord {
	return isRecord(row) && typeof row['id'] === 'string' && isTexts(row['parts']);
}

/** A pack somebody broke is one row that is of no shape. */
function recordsOf(pack: PackRecord): unknown[] {
	try {
		return decodePack(pack).map(([, record]) => record);
	} catch {
		return [pack];
	}
}

function isAsideRow(row: unknown): row is AsideRow {
	if (!isRecord(row)) return false;
	const { key, tracker, schema, source, line, header, cells, problems } = row;
	return (
		typeof key === 'string' &&
		[tracker, schema].every((text) => text === null || typeof text === 'string') &&
		typeof source === 'string' &&
		typeof line === 'number' &&
		isTexts(header) &&
		isRecord(cells) &&
		isTexts(Object.values(cells)) &&
		Array.isArray(problems) &&
		problems.every((problem) => isRecord(problem) && typeof problem['key'] === 'string')
	);
}

function isSetting(row: unknown): row is Setting {
	return isRecord(row) && typeof row['name'] === 'string' && 'value' in row;
}

function isTexts(list: unknown): boolean {
	return Array.isArray(list) && list.every((text) => typeof text === 'string');
}
