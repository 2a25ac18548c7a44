import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { isToHandOver, type StoredEntry } from '../../../src/core/entries/stored-entry.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { startEdit } from '../../../src/core/forms/start-edit.ts';
import {
	forgetRemoved,
	markExported,
	removeEntries,
	restoreEntries,
} from '../../../src/storage/change-entries.ts';
import { saveDraft } from '../../../src/storage/drafts.ts';
import { changeLots } from '../../../src/storage/lots.ts';
import { declareWave } from '../../../src/storage/waves.ts';
import { eraseEverything } from '../../../src/storage/erase-everything.ts';
import { readEntries, watchEntries } from '../../../src/storage/own-entries.ts';
import { readDeviceId, readSetting, writeSetting } from '../../../src/storage/settings.ts';
import { submitDraft } from '../../../src/storage/submit-draft.ts';
import type { Database } from '../../../src/storage/tables.ts';
import { takeOut } from '../../../src/storage/take-out.ts';
import { watch } from '../../../src/storage/watch.ts';
import { smallDefinition } from '../../unit/entries/small-definition.ts';
import { contentsOf, freshName, openTab } from './fresh-database.ts';

const definition = smallDefinition();

async function write(db: Database, title: string, edit?: StoredEntry): Promise<StoredEntry> {
	const draft = edit ? startEdit(definition, [edit]) : startDraft(definition);
	const result = await submitDraft(db, { ...draft, rows: { '': { title } } }, definition);
	const [entry] = result.kind === 'saved' ? result.entries : [];
	if (!entry) throw new Error(result.kind);
	return entry;
}

describe('watching', () => {
	test('tells at once and after every change of another tab', async () => {
		const name = freshName();
		const here = await openTab(name);
		const seen: string[][] = [];
		const titles = (entries: StoredEntry[]) => entries.map(({ values }) => String(values['title']));
		onTestFinished(watchEntries(here, 'small', (entries) => seen.push(titles(entries))));
		await expect.poll(() => seen).toEqual([[]]);
		// A worker has modules of its own: what it writes comes as from another tab.
		const other = new Worker(new URL('./other-tab.ts', import.meta.url), { type: 'module' });
		onTestFinished(() => other.terminate());
		other.postMessage({ name, title: '别处' });
		await expect.poll(() => seen.at(-1), { timeout: 15_000 }).toEqual(['别处']);
	});

	test('ends when asked to, and tells why when it cannot go on', async () => {
		const db = await openTab();
		const seen: number[] = [];
		const stop = watchEntries(db, null, (entries) => seen.push(entries.length));
		await expect.poll(() => seen).toEqual([0]);
		stop();
		await write(db, '一');
		expect(await readEntries(db, null)).toHaveLength(1);
		expect(seen).toEqual([0]);
		const failures: string[] = [];
		const fail = () => Promise.reject(new DOMException('No room.', 'QuotaExceededError'));
		const fails = (failure: string) => failures.push(failure);
		onTestFinished(watch(fail, () => {}, fails));
		await expect.poll(() => failures).toEqual(['full']);
	});

	test('keeps trackers apart and puts the latest first', async () => {
		const db = await openTab();
		const old = { ...(await write(db, '旧')), id: 'r-old', createdAt: '2020-01-01T00:00:00+08:00' };
		const other = { ...old, id: 'r-other', tracker: 'other' };
		await db.entries.bulkPut([old, other]);
		const titles = (await readEntries(db, 'small')).map(({ id }) => id);
		expect(titles.at(-1)).toBe('r-old');
		expect(titles).not.toContain('r-other');
		expect(await readEntries(db, null)).toHaveLength(3);
	});
});

describe('removing', () => {
	test('is a revision whose answers can be brought back', async () => {
		const db = await openTab();
		const entry = await write(db, '一');
		const [removed] = await removeEntries(db, [entry.id], definition);
		expect(removed).toMatchObject({
			deleted: true,
			values: {},
			history: [entry.hash],
			restorable: { title: '一' },
		});
		expect(await removeEntries(db, [entry.id], definition)).toEqual([removed]);
		const [restored] = await restoreEntries(db, [entry.id], definition);
		expect(restored).toMatchObject({ deleted: false, values: { title: '一' }, restorable: null });
		expect(restored?.history).toEqual([entry.hash, removed?.hash].sort());
		expect(await restoreEntries(db, [entry.id], definition)).toEqual([restored]);
	});

	test('takes all of them or none', async () => {
		const db = await openTab();
		const kept = [await write(db, '一'), await write(db, '二')];
		const { put } = IDBObjectStore.prototype;
		let room = 1;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
			this: IDBObjectStore,
			...given
		) {
			if (room-- <= 0) throw new DOMException('full', 'QuotaExceededError');
			return put.apply(this, given);
		});
		const ids = kept.map(({ id }) => id);
		await expect(removeEntries(db, ids, definition)).rejects.toThrow();
		vi.restoreAllMocks();
		expect((await readEntries(db, 'small')).filter(({ deleted }) => deleted)).toEqual([]);
		await removeEntries(db, ids, definition);
		expect((await readEntries(db, 'small')).map(({ deleted }) => deleted)).toEqual([true, true]);
	});

	test('of what is not there does nothing', async () => {
		const db = await openTab();
		expect(await removeEntries(db, ['r-none'], definition)).toEqual([]);
		expect(await restoreEntries(db, ['r-none'], definition)).toEqual([]);
	});

	test('can be made final: the answers go, the deletion is still handed over', async () => {
		const db = await openTab();
		const kept = await write(db, '留');
		const [known, unknown] = [await write(db, '交'), await write(db, '未')];
		await markExported(db, [known]);
		await removeEntries(db, [known.id, unknown.id], definition);
		await forgetRemoved(db, 'small');
		const left = await readEntries(db, 'small');
		expect(left.map(({ id }) => id).sort()).toEqual([kept.id, known.id].sort());
		expect(left.find(({ id }) => id === known.id)).toMatchObject({
			deleted: true,
			restorable: null,
		});
		expect(await restoreEntries(db, [known.id], definition)).toEqual([]);
	});
});

describe('handing over', () => {
	test('is noted by revision: an entry changed meanwhile stays to be handed over', async () => {
		const db = await openTab();
		const [first, other] = [await write(db, '一'), await write(db, '另')];
		expect([first, other].map(isToHandOver)).toEqual([true, true]);
		const second = await write(db, '二', first);
		await markExported(db, [first, other, { id: 'r-none', hash: 'h0' }]);
		const state = new Map((await readEntries(db, null)).map((entry) => [entry.id, entry]));
		expect(state.get(first.id)).toEqual({ ...second, exportedHash: first.hash });
		expect([...state.values()].map(isToHandOver).sort()).toEqual([false, true]);
		expect(state.size).toBe(2);
	});

	test('includes a deletion only of what was handed over before', async () => {
		const db = await openTab();
		const [known, unknown] = [await write(db, '一'), await write(db, '二')];
		await markExported(db, [known]);
		const removed = await removeEntries(db, [known.id, unknown.id], definition);
		expect(removed.map(isToHandOver)).toEqual([true, false]);
	});

	test('survives an edit', async () => {
		const db = await openTab();
		const first = await write(db, '一');
		await markExported(db, [first]);
		const [stored] = await readEntries(db, null);
		if (!stored) throw new Error('No entry');
		expect(await write(db, '二', stored)).toMatchObject({ exportedHash: first.hash });
	});
});

describe('settings', () => {
	test('are kept, replaced and forgotten', async () => {
		const db = await openTab();
		expect(await readSetting(db, 'x')).toBeNull();
		await writeSetting(db, 'x', { a: 1 });
		expect(await readSetting(db, 'x')).toEqual({ a: 1 });
		await writeSetting(db, 'x', null);
		expect(await db.settings.count()).toBe(0);
	});

	test('hold one device id, whichever tab asks first', async () => {
		const name = freshName();
		const [one, two] = [await openTab(name), await openTab(name)];
		const [a, b] = await Promise.all([readDeviceId(one), readDeviceId(two)]);
		expect(a).toBe(b);
		expect(a).toMatch(/^d-.{20}$/);
	});
});

describe('erasing', () => {
	test.each([
		['own', ['packs', 'imports', 'undo', 'aside', 'waves', 'issues', 'lots', 'settings']],
		['collected', ['entries', 'drafts', 'settings']],
		['everything', ['settings']],
	] as const)('%s leaves just the rest', async (what, left) => {
		const db = await openTab();
		await write(db, '一');
		await saveDraft(db, startDraft(definition), definition, null);
		await db.packs.put({ id: 'small/r-1', parts: ['[]'] });
		const counts = { added: 0, changed: 0, aside: 0, retried: 0, undone: false };
		await db.imports.put({ kind: 'import', at: '', files: [], ...counts });
		await db.undo.put({ importId: 1, added: [], before: [], asideAdded: [], asideRemoved: [] });
		const row = { tracker: null, schema: null, source: '', line: 1, header: [], cells: {} };
		await db.aside.put({ key: 'a1', importId: 1, problems: [], ...row });
		await declareWave(db, {
			...{ id: 'f/q', partitions: {}, invited: null, declaredOn: '2026-11-27' },
			wave: { form: 'f', period: 'q', breakdowns: [], fewest: 5 },
		});
		await changeLots(db, 'f/q', async () => ({ lots: [['h1', 'h2']] }));
		await db.issues.put({
			wave: 'f/q',
			question: 'a',
			field: null,
			cell: '',
			people: '',
			share: null,
		});
		await eraseEverything(db, what);
		const contents = await contentsOf(db);
		const filled = Object.keys(contents).filter((table) => contents[table]?.length);
		expect(filled.sort()).toEqual([...left].sort());
		expect(await readSetting(db, 'device')).toEqual(
			what === 'everything' ? null : expect.any(String),
		);
	});

	test('can be preceded by taking everything out', async () => {
		const db = await openTab();
		const entry = await write(db, '一');
		const taken = JSON.parse(await takeOut(db));
		expect(taken).toMatchObject({ version: 4, tables: { entries: [entry], drafts: [] } });
		const leaving = db.tables
			.map(({ name }) => name)
			.filter((name) => !/^(issues|lots)$/.test(name));
		expect(Object.keys(taken.tables).sort()).toEqual(leaving.sort());
	});
});
