import { createStaying } from '~/core/handover/create-staying.ts';
import type { StayRules } from '~/core/handover/stay-rule.ts';
import type { Values } from '~/core/fields/value.ts';
import { openAsItIs } from './open-as-it-is.ts';
import { readRange } from './read-range.ts';

/** What is left open in a tracker on this device. */
export interface OpenWork {
	tracker: string;
	/** Forms begun and not submitted. */
	drafts: number;
	/** Records that are there and were not handed over, or not as they are now; without those that never are. */
	waiting: number;
	/** Periods of the records that are there: `2026Q4`. */
	periods: string[];
}

/** Rows a browser hands over at a time: a few milliseconds. */
const part = 100;

/**
 * Looks what is open on this device, tracker by tracker, in small parts, and leaves everything as it is:
 * where there is no database, none is made. Without the library, which weighs more than the page that asks.
 */
export async function readOpenWork(name: string, rules: StayRules = {}): Promise<OpenWork[]> {
	const db = await openAsItIs(name);
	if (!db) return [];
	try {
		const found = new Map<string, OpenWork>();
		const of = ({ tracker }: Row) => {
			const work = found.get(tracker) ?? { tracker, drafts: 0, waiting: 0, periods: [] };
			found.set(tracker, work);
			return work;
		};
		for await (const draft of readRows(db, 'drafts')) of(draft).drafts++;
		const asked = new Map<string, Row[]>(Object.keys(rules).map((tracker) => [tracker, []]));
		for await (const entry of readRows(db, 'entries')) {
			const work = of(entry);
			const isOpen = isWaiting(entry);
			if (isOpen) work.waiting++;
			// Whether it stays is told by what it belongs to, which may come later.
			if (isOpen || rules[entry.tracker]?.about) asked.get(entry.tracker)?.push(entry);
			if (entry.deleted !== true) work.periods.push(...periodOf(entry));
		}
		const stays = createStaying(rules);
		for (const entry of [...asked.values()].flat())
			if (stays(toAsk(entry)) && isWaiting(entry)) of(entry).waiting--;
		return [...found.values()].sort((a, b) => (a.tracker < b.tracker ? -1 : 1));
	} finally {
		db.close();
	}
}

/** As `isToHandOver` of `core/entries` has it; a test holds the two together. */
export function isWaiting({ deleted, exportedHash, hash }: Row): boolean {
	return (deleted !== true || exportedHash !== null) && exportedHash !== hash;
}

/** A row of the tables, whatever version wrote it. */
interface Row {
	tracker: string;
	id?: unknown;
	apart?: unknown;
	restorable?: unknown;
	deleted?: unknown;
	hash?: unknown;
	exportedHash?: unknown;
	values?: unknown;
}

/** Part after part: while the next is read the page gets its turn. */
async function* readRows(db: IDBDatabase, table: string): AsyncGenerator<Row> {
	for (let after = ''; ;) {
		const rows = await readRange(db, table, IDBKeyRange.lowerBound(after, true), part);
		yield* rows.filter(isRow);
		const last = rows.at(-1);
		if (typeof last !== 'object' || last === null || !('id' in last)) return;
		after = String(last.id);
	}
}

function isRow(row: unknown): row is Row {
	return (
		typeof row === 'object' && row !== null && 'tracker' in row && typeof row.tracker === 'string'
	);
}

function toAsk(row: Row): Parameters<ReturnType<typeof createStaying>>[0] {
	const valuesOf = (given: unknown) => (isRecord(given) ? (given as Values) : {});
	const { tracker, id, deleted, values, restorable, exportedHash, apart } = row;
	return {
		...{ tracker, id: String(id), deleted: deleted === true, values: valuesOf(values) },
		exportedHash: typeof exportedHash === 'string' ? exportedHash : null,
		restorable: isRecord(restorable) ? valuesOf(restorable) : null,
		apart: (Array.isArray(apart) ? apart : [])
			.filter(isRecord)
			.map((one) => ({ deleted: one['deleted'] === true, values: valuesOf(one['values']) })),
	};
}

function isRecord(given: unknown): given is Record<string, unknown> {
	return typeof given === 'object' && given !== null;
}

function periodOf({ values }: Row): string[] {
	if (typeof values !== 'object' || values === null) return [];
	return Object.values(values).filter(
		(value): value is string => typeof value === 'string' && /^\d{4}Q[1-4]$/.test(value),
	);
}
