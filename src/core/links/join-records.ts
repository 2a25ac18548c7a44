import type { Definition } from '../definition/definition.ts';
import { compareMoments } from '../entries/moment.ts';
import type { Values } from '../fields/value.ts';
import { parentKeyOf, standsAlone } from './parent-key.ts';

/** A record as it is joined: its newest revision. */
export interface Joinable {
	tracker: string;
	id: string;
	hash: string;
	createdAt: string;
	updatedAt: string;
	deleted: boolean;
	values: Values;
}

/** Records by what they belong to. Every list is newest first. */
export interface Joined<Record extends Joinable> {
	/** The record under a full key, deleted ones too. */
	records: ReadonlyMap<string, Record>;
	/** By the parent's full key, also of a parent that was deleted. */
	children: ReadonlyMap<string, Record[]>;
	/** Children whose parent has not come yet, by its full key. */
	waiting: ReadonlyMap<string, Record[]>;
	/** Children that name no record they could belong to; one that may stand alone and names none is not among them. */
	astray: Record[];
}

/**
 * Joins children to their parents, whatever the order and the split of the files they came in. Only
 * parents are followed, one step; other links may go round in circles. A deleted child is nobody's.
 */
export function joinRecords<Record extends Joinable>(
	records: Iterable<Record>,
	definitions: readonly Definition[],
): Joined<Record> {
	const byId = new Map(definitions.map((definition) => [definition.id, definition]));
	const known = new Map<string, Record>();
	for (const record of records) {
		const key = `${record.tracker}/${record.id}`;
		const before = known.get(key);
		if (!before || isAfter(record, before)) known.set(key, record);
	}
	const children = new Map<string, Record[]>();
	const waiting = new Map<string, Record[]>();
	const astray: Record[] = [];
	for (const record of newestFirst([...known.values()])) {
		const definition = byId.get(record.tracker);
		if (!definition?.parent || record.deleted) continue;
		const key = parentKeyOf(record.values, definition);
		if (key === null) {
			if (!standsAlone(record.values, definition)) astray.push(record);
			continue;
		}
		const lists = known.has(key) ? children : waiting;
		const list = lists.get(key);
		if (list) list.push(record);
		else lists.set(key, [record]);
	}
	return { records: known, children, waiting, astray };
}

/** Of two revisions of one record the later one; the text decides between equals, so that order does not. */
function isAfter(one: Joinable, other: Joinable): boolean {
	return (compareMoments(one.updatedAt, other.updatedAt) || compareText(one.hash, other.hash)) > 0;
}

/** Records in the order lists of children have. Moments are read once each: thousands of records are compared again and again. */
export function newestFirst<Record extends Joinable>(records: readonly Record[]): Record[] {
	const dated = records.map((record) => ({ record, at: Date.parse(record.createdAt) || 0 }));
	dated.sort(
		(a, b) =>
			b.at - a.at ||
			compareText(b.record.createdAt, a.record.createdAt) ||
			compareText(a.record.id, b.record.id),
	);
	return dated.map(({ record }) => record);
}

function compareText(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
