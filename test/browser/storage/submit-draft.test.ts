import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { StoredEntry } from '../../../src/core/entries/stored-entry.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { startEdit } from '../../../src/core/forms/start-edit.ts';
import { readDraft, saveDraft } from '../../../src/storage/drafts.ts';
import { readEntries } from '../../../src/storage/own-entries.ts';
import { readDeviceId } from '../../../src/storage/settings.ts';
import { submitDraft } from '../../../src/storage/submit-draft.ts';
import { smallDefinition } from '../../unit/entries/small-definition.ts';
import { contentsOf, freshName, openTab } from './fresh-database.ts';
import { spyOnTransactions } from './spy-on-transactions.ts';
import { definition, submit, titled } from './submit-drafts.ts';

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
		onTestFinished(() => failing.mockRestore());
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
		onTestFinished(() => failing.mockRestore());
		await expect(submitDraft(db, draft, definition)).rejects.toThrow();
		failing.mockRestore();
		expect(await contentsOf(db)).toEqual(before);
	});
});
