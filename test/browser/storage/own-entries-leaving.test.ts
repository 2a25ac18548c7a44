import { describe, expect, test } from 'vitest';
import { isToHandOver } from '../../../src/core/entries/stored-entry.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { markExported, removeEntries } from '../../../src/storage/change-entries.ts';
import { saveDraft } from '../../../src/storage/drafts.ts';
import { changeLots } from '../../../src/storage/lots.ts';
import { declareWave } from '../../../src/storage/waves.ts';
import { eraseEverything } from '../../../src/storage/erase-everything.ts';
import { readEntries } from '../../../src/storage/own-entries.ts';
import { readDeviceId, readSetting, writeSetting } from '../../../src/storage/settings.ts';
import { takeOut } from '../../../src/storage/take-out.ts';
import { contentsOf, freshName, openTab } from './fresh-database.ts';
import { definition, write } from './own-records.ts';

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
