import { createEntry, reviseEntry } from '../../src/core/entries/revisions.ts';
import type { Entry } from '../../src/core/entries/entry.ts';
import type { Register } from '../../src/core/entries/merge.ts';
import { readRegisters } from '../../src/storage/collected.ts';
import { toRecord } from '../../src/storage/collected-record.ts';
import { commitImport } from '../../src/storage/commit-import.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { undoImport } from '../../src/storage/undo-import.ts';
import { smallDefinition } from '../../test/unit/entries/small-definition.ts';

const definition = smallDefinition();

/** Milliseconds of each step, for as many rounds as asked. */
addEventListener('message', async ({ data }: MessageEvent<{ rows: number; rounds: number }>) => {
	const first = registersOf(makeEntries(data.rows));
	const second = registersOf(
		[...first.values()].flatMap(({ heads }) =>
			reviseEntry(heads, definition, { title: '二' }, new Date()),
		),
	);
	const table = [];
	for (let round = 0; round < data.rounds; round++) {
		const raw = await timeRaw(first);
		const ours = await timeOurs(first, second);
		const ratio = Math.round((ours.commitNew / raw.raw) * 100) / 100;
		table.push({ ...raw, ...ours, ratio });
	}
	postMessage(table);
});

/** The least that can be done: the same records, one store with the same index, one transaction. */
async function timeRaw(registers: ReadonlyMap<string, Register>) {
	const name = `raw-${crypto.randomUUID()}`;
	const db = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open(name, 1);
		request.onupgradeneeded = () =>
			request.result
				.createObjectStore('collected', { keyPath: 'key' })
				.createIndex('tracker', 'tracker');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const raw = await timed(
		() =>
			new Promise<void>((resolve, reject) => {
				const writing = db.transaction('collected', 'readwrite', { durability: 'strict' });
				for (const [key, register] of registers) {
					writing.objectStore('collected').put(toRecord(key, register));
				}
				writing.oncomplete = () => resolve();
				writing.onabort = () => reject(writing.error);
			}),
	);
	const rawRead = await timed(
		() =>
			new Promise<void>((resolve, reject) => {
				const reading = db.transaction('collected').objectStore('collected').getAll();
				reading.onsuccess = () => resolve();
				reading.onerror = () => reject(reading.error);
			}),
	);
	db.close();
	indexedDB.deleteDatabase(name);
	return { raw, rawRead };
}

async function timeOurs(
	first: ReadonlyMap<string, Register>,
	second: ReadonlyMap<string, Register>,
) {
	const opened = await openDatabase({ name: `bench-${crypto.randomUUID()}` });
	if (opened.kind !== 'open') throw new Error(opened.failure);
	const { db } = opened;
	const plan = { kind: 'import' as const, at: '', files: [], aside: [], retried: [] };
	const commit = (registers: ReadonlyMap<string, Register>) => () =>
		commitImport(db, { ...plan, registers }, { revision: null });
	const commitNew = await timed(commit(first));
	const read = await timed(async () => {
		for await (const _ of readRegisters(db));
	});
	const commitUpdates = await timed(commit(second));
	const undo = await timed(() => undoImport(db, 2));
	await db.delete();
	return { commitNew, read, commitUpdates, undo };
}

function makeEntries(rows: number): Entry[] {
	return Array.from({ length: rows }, (_, index) =>
		createEntry(definition, {
			values: {
				title: `会议太多，结论没有人记录 ${index}`,
				note: '需要改进跨部门沟通的流程。'.repeat(4),
				people: index,
			},
			now: new Date(),
			device: 'd-23456789abcdfghjkmnp',
			submission: 's-23456789abcdfghjkmnp',
		}),
	);
}

function registersOf(entries: Entry[]): Map<string, Register> {
	return new Map(
		entries.map((entry) => [`small/${entry.id}`, { heads: [entry], superseded: entry.history }]),
	);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return Math.round(performance.now() - start);
}
