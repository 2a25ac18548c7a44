import { describe, expect, test, vi } from 'vitest';
import type { StoredEntry } from '../../../src/core/entries/stored-entry.ts';
import type { Draft } from '../../../src/core/forms/draft.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { startEdit } from '../../../src/core/forms/start-edit.ts';
import { removeEntries } from '../../../src/storage/change-entries.ts';
import { readDraft, saveDraft } from '../../../src/storage/drafts.ts';
import { readEntries } from '../../../src/storage/own-entries.ts';
import { readDeviceId } from '../../../src/storage/settings.ts';
import { submitDraft, type SubmitOptions } from '../../../src/storage/submit-draft.ts';
import type { Database } from '../../../src/storage/tables.ts';
import {
	field,
	matrixDefinition,
	option,
	smallDefinition,
} from '../../unit/entries/small-definition.ts';
import { contentsOf, freshName, openTab } from './fresh-database.ts';
import { spyOnTransactions } from './spy-on-transactions.ts';

const definition = smallDefinition();
const matrix = matrixDefinition();

const titled = (title: string | null, draft = startDraft(definition)): Draft => ({
	...draft,
	rows: { '': { ...draft.rows[''], title } },
});

async function submit(
	db: Database,
	draft: Draft,
	options: SubmitOptions = {},
	of = definition,
): Promise<StoredEntry[]> {
	const result = await submitDraft(db, draft, of, options);
	if (result.kind !== 'saved') throw new Error(`Expected saved, got ${result.kind}`);
	return result.entries;
}

describe('a submitted draft', () => {
	test('is an entry of this device, and no draft any more', async () => {
		const db = await openTab();
		const draft = await saveDraft(db, titled('一'), definition, null);
		const now = new Date('2026-11-23T11:40:05Z');
		const entries = await submit(db, draft, { now });
		expect(entries).toMatchObject([
			{
				id: draft.ids[''],
				tracker: 'small',
				submission: draft.id,
				device: await readDeviceId(db),
				createdAt: '2026-11-23T19:40:05+08:00',
				values: { title: '一' },
				exportedHash: null,
				restorable: null,
			},
		]);
		expect(await readEntries(db, 'small')).toEqual(entries);
		expect(await readDraft(db, draft.id)).toBeNull();
	});

	test('is said to be saved only when the disk has it: strict, one transaction, complete', async () => {
		const seen = spyOnTransactions();
		const db = await openTab();
		const draft = await saveDraft(db, titled('一'), definition, null);
		const before = seen.length;
		await submit(db, draft);
		const writes = seen.slice(before).filter(({ mode }) => mode === 'readwrite');
		expect(writes).toEqual([
			{
				stores: ['drafts', 'entries', 'settings'],
				mode: 'readwrite',
				durability: 'strict',
				ended: 'complete',
			},
		]);
	});

	test('twice, at once and again later, is one entry', async () => {
		const name = freshName();
		const [one, two] = [await openTab(name), await openTab(name)];
		const draft = await saveDraft(one, titled('一'), definition, null);
		const [first, second] = await Promise.all([submit(one, draft), submit(two, draft)]);
		const third = await submit(one, draft);
		expect(second).toEqual(first);
		expect(third).toEqual(first);
		expect(await readEntries(two, null)).toEqual(first);
	});

	test('takes what another tab wrote in it meanwhile', async () => {
		const name = freshName();
		const [one, two] = [await openTab(name), await openTab(name)];
		const known = await saveDraft(one, titled('一'), definition, null);
		const theirs = { ...known, rows: { '': { title: '一', people: 4 } } };
		await saveDraft(two, theirs, definition, known);
		const mine = { ...known, rows: { '': { title: '一', note: '注' } } };
		const entries = await submit(one, mine, { known });
		expect(entries[0]?.values).toMatchObject({ title: '一', note: '注', people: 4 });
	});

	test('without an answer writes nothing and stays', async () => {
		const db = await openTab();
		const draft = await saveDraft(db, titled(null), definition, null);
		expect(await submitDraft(db, draft, definition)).toEqual({ kind: 'empty' });
		expect(await db.entries.count()).toBe(0);
		expect(await readDraft(db, draft.id)).toEqual(draft);
	});

	test('of an anonymous tracker names no day and no device, and makes none up (V9)', async () => {
		const db = await openTab();
		const anonymous = smallDefinition({ anonymous: true });
		const [entry] = await submit(db, titled('一', startDraft(anonymous)), {}, anonymous);
		expect(entry).toMatchObject({ device: null, createdAt: '', updatedAt: '' });
		expect(await db.settings.get('device')).toBeUndefined();
	});

	test('changes another record in the same step, whatever was written there meanwhile, or neither', async () => {
		const seen = spyOnTransactions();
		const db = await openTab();
		const [record] = await submit(db, await saveDraft(db, titled('在办'), definition, null));
		if (!record) throw new Error('Nothing was saved.');
		const noted = startEdit(definition, [record]);
		const row = { ...noted.rows[''], note: '别处写的' };
		await submit(db, { ...noted, rows: { '': row } });
		const beside = {
			...{ id: record.id, definition },
			change: (now: StoredEntry) => {
				const draft = startEdit(definition, [now]);
				return { ...draft, rows: { '': { ...draft.rows[''], title: '重开' } } };
			},
		};
		const said = async () => (await db.entries.get(record.id))?.values;
		const failing = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
			throw new DOMException('No room.', 'QuotaExceededError');
		});
		const line = await saveDraft(db, titled('一行'), definition, null);
		await expect(submitDraft(db, line, definition, { beside })).rejects.toThrow();
		failing.mockRestore();
		expect(await said()).toMatchObject({ title: '在办', note: '别处写的' });
		const before = seen.length;
		await submit(db, line, { beside });
		const writes = seen.slice(before).filter(({ mode }) => mode === 'readwrite');
		expect(writes).toHaveLength(1);
		expect(await said()).toMatchObject({ title: '重开', note: '别处写的' });
	});

	test('that fails half way leaves everything as it was', async () => {
		const db = await openTab();
		const draft = await saveDraft(db, titled('一'), definition, null);
		const before = await contentsOf(db);
		const failing = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
			throw new DOMException('No room.', 'QuotaExceededError');
		});
		await expect(submitDraft(db, draft, definition)).rejects.toThrow();
		failing.mockRestore();
		expect(await contentsOf(db)).toEqual(before);
	});
});

describe('an edit', () => {
	test('is a revision that replaces the one it began with', async () => {
		const db = await openTab();
		const [first] = await submit(db, titled('一'));
		if (!first) throw new Error('No entry');
		const [second] = await submit(db, titled('二', startEdit(definition, [first])));
		expect(second).toMatchObject({
			id: first.id,
			history: [first.hash],
			submission: first.submission,
			createdAt: first.createdAt,
			values: { title: '二' },
		});
		expect(await db.entries.count()).toBe(1);
	});

	test('that changes nothing is no revision', async () => {
		const db = await openTab();
		const entries = await submit(db, titled('一'));
		expect(await submit(db, startEdit(definition, entries))).toEqual(entries);
	});

	test('does not overwrite what another tab changed, unless a person says so', async () => {
		const name = freshName();
		const [one, two] = [await openTab(name), await openTab(name)];
		const entries = await submit(one, titled('一'));
		const [here, there] = [startEdit(definition, entries), startEdit(definition, entries)];
		// Two tabs that each hold the same entry open share one draft only once it is stored.
		const [elsewhere] = await submit(two, titled('那边', there));
		const mine = titled('这边', here);
		expect(await submitDraft(one, mine, definition)).toEqual({
			kind: 'changed',
			current: [elsewhere],
		});
		expect(await readEntries(one, null)).toEqual([elsewhere]);

		const [forced] = await submit(one, mine, { force: true });
		expect(forced?.values).toEqual({ title: '这边' });
		expect(forced?.history).toEqual([entries[0]?.hash, elsewhere?.hash].sort());
	});

	test('of a removed entry says that it changed, and forced brings it back', async () => {
		const db = await openTab();
		const entries = await submit(db, titled('一'));
		const edit = startEdit(definition, entries);
		const [removed] = await removeEntries(db, [entries[0]?.id ?? ''], definition);
		expect(await submitDraft(db, titled('二', edit), definition)).toMatchObject({
			kind: 'changed',
			current: [{ hash: removed?.hash, deleted: true }],
		});
		const [back] = await submit(db, titled('二', edit), { force: true });
		expect(back).toMatchObject({ deleted: false, restorable: null, values: { title: '二' } });
	});

	test('of an entry erased meanwhile still replaces what was handed over', async () => {
		const db = await openTab();
		const entries = await submit(db, titled('一'));
		await db.entries.clear();
		const [again] = await submit(db, titled('二', startEdit(definition, entries)));
		expect(again).toMatchObject({ id: entries[0]?.id, history: [entries[0]?.hash] });
	});
});

describe('a matrix form', () => {
	const filled = (draft = startDraft(matrix)): Draft => ({
		...draft,
		shared: { title: '四季度' },
		rows: { speed: { note: '快' }, clarity: { note: '清' }, trust: { note: null } },
	});

	test('makes an entry of every row with an answer of its own, in order, with what they share', async () => {
		const db = await openTab();
		const entries = await submit(db, filled(), {}, matrix);
		expect(entries.map(({ values }) => values)).toEqual([
			{ dimension: 'clarity', title: '四季度', note: '清' },
			{ dimension: 'speed', title: '四季度', note: '快' },
		]);
		expect(new Set(entries.map(({ submission }) => submission)).size).toBe(1);
		expect(await db.entries.count()).toBe(2);
	});

	test('with shared answers alone is empty', async () => {
		const db = await openTab();
		const draft = { ...filled(), rows: {} };
		expect(await submitDraft(db, draft, matrix)).toEqual({ kind: 'empty' });
	});

	test('does not take what a row began with for an answer', async () => {
		const db = await openTab();
		const state = field({
			id: 'state',
			type: 'choice',
			options: [option('open')],
			initial: 'open',
		});
		const fields = matrix.fields.map((each) => (each.id === 'state' ? state : each));
		const initial = matrixDefinition({ fields });
		const draft = startDraft(initial);
		draft.rows['speed'] = { ...draft.rows['speed'], note: '快' };
		const entries = await submit(db, draft, {}, initial);
		expect(entries.map(({ values }) => values)).toEqual([
			{ dimension: 'speed', note: '快', state: 'open' },
		]);
	});

	test('is edited as a whole: rows change, stay, appear and go', async () => {
		const db = await openTab();
		const before = await submit(db, filled(), {}, matrix);
		const edit = startEdit(matrix, before);
		const rows = { ...edit.rows, clarity: { note: null }, trust: { note: '信' } };
		const after = await submit(db, { ...edit, rows }, {}, matrix);
		expect(after).toMatchObject([
			{ id: before[0]?.id, deleted: true, restorable: { note: '清' } },
			{ id: before[1]?.id, hash: before[1]?.hash },
			{ values: { dimension: 'trust', note: '信' }, submission: before[0]?.submission },
		]);
	});

	test('changed elsewhere in one row is not written in any', async () => {
		const db = await openTab();
		const before = await submit(db, filled(), {}, matrix);
		const edit = startEdit(matrix, before);
		const theirs = { ...edit, rows: { ...edit.rows, speed: { note: '慢' } } };
		await submit(db, theirs, {}, matrix);
		const stored = await contentsOf(db);
		const mine = {
			...edit,
			rows: { ...edit.rows, speed: { note: '中' }, clarity: { note: '混' } },
		};
		const result = await submitDraft(db, mine, matrix);
		expect(result).toMatchObject({ kind: 'changed', current: [{ id: before[1]?.id }] });
		expect(await contentsOf(db)).toEqual(stored);
	});

	test('has the same id twice for a row that was added after the draft was begun', async () => {
		const db = await openTab();
		const draft = { ...filled(), ids: {} };
		const entries = await submit(db, draft, {}, matrix);
		expect(await submit(db, draft, {}, matrix)).toEqual(entries);
		expect(await db.entries.count()).toBe(2);
	});
});

describe('the numbers of records', () => {
	const made = smallDefinition({
		fields: [
			field({ id: 'number', type: 'made', prefix: '事', zone: 'Asia/Shanghai' }),
			...definition.fields,
		],
	});

	test('are given in the transaction that saves: two tabs at once never give one twice', async () => {
		const name = freshName();
		const tabs = await Promise.all([openTab(name), openTab(name)]);
		const now = new Date('2026-11-20T16:00+08:00');
		const drafts = Array.from({ length: 8 }, () => titled('一件事', startDraft(made)));
		// Each as the form has it: saved before, as far as its tab knows.
		const saved = await Promise.all(
			drafts.map(async (draft, at) => {
				const db = tabs[at % 2];
				if (!db) throw new Error('unreachable');
				const known = await saveDraft(db, draft, made, null);
				return submit(db, draft, { known, now }, made);
			}),
		);
		const numbers = saved.flat().map(({ values }) => values['number']);
		expect(numbers.toSorted()).toEqual(drafts.map((_, at) => `事-202611-00${at + 1}`));
	});
});
