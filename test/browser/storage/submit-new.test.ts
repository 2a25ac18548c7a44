import { expect, test } from 'vitest';
import type { StoredEntry } from '../../../src/core/entries/stored-entry.ts';
import type { Draft } from '../../../src/core/forms/draft.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { saveDraft } from '../../../src/storage/drafts.ts';
import { eraseEverything } from '../../../src/storage/erase-everything.ts';
import { readEntries, watchEntries } from '../../../src/storage/own-entries.ts';
import { readDeviceId } from '../../../src/storage/settings.ts';
import { submitDraft } from '../../../src/storage/submit-draft.ts';
import type { Database } from '../../../src/storage/tables.ts';
import { smallDefinition } from '../../unit/entries/small-definition.ts';
import { freshName, openTab } from './fresh-database.ts';
import { spyOnTransactions } from './spy-on-transactions.ts';

const definition = smallDefinition();

function kept(db: Database, title: string): Promise<Draft> {
	const draft = { ...startDraft(definition), rows: { '': { title } } };
	return saveDraft(db, draft, definition, null);
}

const save = (db: Database, draft: Draft) => submitDraft(db, draft, definition, { known: draft });
const titles = async (db: Database) =>
	(await readEntries(db, 'small')).map(({ values }) => values['title']).sort();

test('a new form is saved in one strict transaction, whether it is this page’s first or not', async () => {
	const seen = spyOnTransactions();
	const db = await openTab();
	for (const title of ['一', '二', '三']) {
		const draft = await kept(db, title);
		const before = seen.length;
		expect((await save(db, draft)).kind).toBe('saved');
		const writing = seen.slice(before).filter(({ mode }) => mode === 'readwrite');
		expect(writing).toMatchObject([{ durability: 'strict', ended: 'complete' }]);
	}
	expect(await titles(db)).toEqual(['一', '三', '二']);
	expect(await db.drafts.count()).toBe(0);
});

test('a new form of which another tab wrote something meanwhile is saved with it', async () => {
	const name = freshName();
	const [here, there] = [await openTab(name), await openTab(name)];
	await save(here, await kept(here, '第一份'));
	const draft = await kept(here, '一');
	await saveDraft(
		there,
		{ ...draft, rows: { '': { title: '一', note: '那边写的' } } },
		definition,
		draft,
	);
	expect((await save(here, draft)).kind).toBe('saved');
	const found = (await readEntries(here, 'small')).find(({ values }) => values['title'] === '一');
	expect(found?.values['note']).toBe('那边写的');
});

test('a new form that another tab has saved is saved once', async () => {
	const name = freshName();
	const [here, there] = [await openTab(name), await openTab(name)];
	for (const db of [here, there]) await save(db, await kept(db, '第一份'));
	const draft = await kept(here, '一');
	const results = await Promise.all([save(here, draft), save(there, draft)]);
	expect(results.map(({ kind }) => kind)).toEqual(['saved', 'saved']);
	expect((await titles(here)).filter((title) => title === '一')).toHaveLength(1);
});

test('after everything was erased in another tab, a form bears the new number of the device', async () => {
	const name = freshName();
	const [here, there] = [await openTab(name), await openTab(name)];
	await save(here, await kept(here, '一'));
	const before = await readDeviceId(here);
	await eraseEverything(there, 'everything');
	const result = await save(here, await kept(here, '二'));
	expect(result.kind).toBe('saved');
	const [entry] = await readEntries(here, 'small');
	expect(entry?.device).toBe(await readDeviceId(there));
	expect(entry?.device).not.toBe(before);
});

test('whoever watches is told of it', async () => {
	const db = await openTab();
	await save(db, await kept(db, '一'));
	let seen: StoredEntry[] = [];
	const stop = watchEntries(db, 'small', (entries) => {
		seen = entries;
	});
	await expect.poll(() => seen).toHaveLength(1);
	await save(db, await kept(db, '二'));
	await expect.poll(() => seen).toHaveLength(2);
	stop();
});
