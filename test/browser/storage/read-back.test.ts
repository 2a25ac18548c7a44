import { expect, test } from 'vitest';
import { addRevision } from '../../../src/core/entries/merge.ts';
import { registerOf } from '../../../src/core/entries/own-register.ts';
import { createEntry, reviseEntry } from '../../../src/core/entries/revisions.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { startEdit } from '../../../src/core/forms/start-edit.ts';
import { removeEntries } from '../../../src/storage/change-entries.ts';
import { readRegistersByKey } from '../../../src/storage/collected.ts';
import { commitImport } from '../../../src/storage/commit-import.ts';
import { saveDraft } from '../../../src/storage/drafts.ts';
import { readImports } from '../../../src/storage/import-log.ts';
import { readEntries } from '../../../src/storage/own-entries.ts';
import { readBack } from '../../../src/storage/read-back.ts';
import { resolveOwnConflict } from '../../../src/storage/resolve-own.ts';
import { readDeviceId } from '../../../src/storage/settings.ts';
import { submitDraft } from '../../../src/storage/submit-draft.ts';
import type { Database } from '../../../src/storage/tables.ts';
import { lastTaking, undoTaking } from '../../../src/storage/undo-taking.ts';
import { undoImport } from '../../../src/storage/undo-import.ts';
import { contentsOf, openTab } from './fresh-database.ts';
import { copyOf, definition, options, write } from './copies.ts';

/** A change of the first record that bears the title. */
async function change(db: Database, from: string, title: string): Promise<void> {
	const entry = (await readEntries(db, 'small')).find(({ values }) => values['title'] === from);
	if (!entry) throw new Error(`There is no record ${from}.`);
	await submitDraft(db, { ...startEdit(definition, [entry]), rows: { '': { title } } }, definition);
}

const titles = async (db: Database) =>
	(await readEntries(db, 'small'))
		.filter(({ deleted }) => !deleted)
		.map(({ values }) => values['title'])
		.sort();

async function collect(db: Database, title: string): Promise<string> {
	const entry = createEntry(definition, {
		...{ values: { title }, now: new Date('2026-11-20T10:00:00+08:00') },
		...{ device: null, submission: null },
	});
	const registers = new Map([[`small/${entry.id}`, addRevision(null, entry).register]]);
	const change = { kind: 'import' as const, at: '2026-11-20T10:00:00+08:00', files: [] };
	await commitImport(db, { ...change, registers, aside: [], retried: [] }, { revision: null });
	return `small/${entry.id}`;
}

test('what was taken out is all there again on another device, and a second time changes nothing', async () => {
	const old = await openTab();
	const first = await write(old, '一');
	await write(old, '二');
	await removeEntries(old, [first.id], definition);
	await saveDraft(
		old,
		{ ...startDraft(definition), rows: { '': { title: '没填完' } } },
		definition,
		null,
	);
	const key = await collect(old, '收来的');
	const device = await readDeviceId(old);
	const copy = await copyOf(old);

	const fresh = await openTab();
	expect(await readBack(fresh, copy, options)).toMatchObject({
		...{ added: 2, newer: 0, apart: 0, others: 0, kept: 0, drafts: 1 },
		...{ collected: 1, aside: 0, unreadable: 0 },
	});
	const { entries, drafts, collected } = await copyOf(fresh);
	expect({ entries, drafts, collected }).toEqual({
		entries: copy.entries,
		drafts: copy.drafts,
		collected: copy.collected,
	});
	expect(await readDeviceId(fresh)).toBe(device);
	expect((await readRegistersByKey(fresh, [key])).size).toBe(1);

	const before = await contentsOf(fresh);
	expect(await readBack(fresh, copy, options)).toMatchObject({
		...{ added: 0, newer: 0, apart: 0, kept: 2, drafts: 0, collected: 0, aside: 0 },
	});
	expect(await contentsOf(fresh)).toEqual(before);
});

test('what was changed on both sides is there in both versions, until a person decides', async () => {
	const db = await openTab();
	await write(db, '一');
	const there = await openTab();
	await readBack(there, await copyOf(db), options);
	await change(db, '一', '这里改的');
	await change(there, '一', '那里改的');
	await write(there, '那里新写的');
	const copy = await copyOf(there);
	expect(await readBack(db, copy, options)).toMatchObject({ apart: 1, added: 1 });
	const versions = async () => {
		const [record] = (await db.entries.toArray()).filter(({ apart }) => apart);
		if (!record) throw new Error('No record has two versions.');
		return registerOf(record).heads;
	};
	const said = (await versions()).map(({ values }) => values['title']).sort();
	expect(said).toEqual(['这里改的', '那里改的'].sort());
	expect(await titles(db)).toHaveLength(2);
	expect(await readBack(db, copy, options)).toMatchObject({ apart: 0, added: 0, kept: 2 });
	const heads = await versions();
	const kept = heads.find(({ values }) => values['title'] === '那里改的');
	const resolution = { keep: 'fields' as const, fields: { title: kept?.hash ?? '' } };
	const seen = heads.map(({ hash }) => hash);
	const decided = { id: heads[0]?.id ?? '', seen, definition, resolution };
	expect(await resolveOwnConflict(db, { ...decided, seen: seen.slice(1) })).toBe(false);
	expect(await resolveOwnConflict(db, decided)).toBe(true);
	expect(await titles(db)).toEqual(['那里改的', '那里新写的'].sort());
	// What replaces both is newer than either, wherever it comes.
	await readBack(there, await copyOf(db), options);
	expect(await titles(there)).toEqual(await titles(db));
	const step = await lastTaking(db);
	expect(await undoTaking(db, step?.id ?? 0)).toMatchObject({ back: 1, staying: 0 });
	expect((await versions()).map(({ hash }) => hash)).toEqual(seen);
});

test('what was collected is merged as one step of the history, which can be undone', async () => {
	const db = await openTab();
	await collect(db, '这里的');
	const there = await openTab();
	const key = await collect(there, '那里的');
	expect(await readBack(db, await copyOf(there), options)).toMatchObject({ collected: 1 });
	const [step] = await readImports(db);
	expect(step).toMatchObject({
		kind: 'import',
		added: 1,
		undoable: true,
		files: [{ name: '全部.json' }],
	});
	await undoImport(db, step?.id ?? 0);
	expect((await readRegistersByKey(db, [key])).size).toBe(0);
	expect(await db.packs.count()).toBe(1);
});

test('of an anonymous form nothing is kept that ties what was collected to the file', async () => {
	const there = await openTab();
	const key = await collect(there, '那里的');
	const db = await openTab();
	await readBack(db, await copyOf(there), { ...options, named: [] });
	expect((await readRegistersByKey(db, [key])).size).toBe(1);
	const { undo, imports } = await contentsOf(db);
	expect(JSON.stringify(undo)).not.toContain(key);
	expect(JSON.stringify(imports)).not.toContain(key);
});

test('where there is no room nothing of it comes in', async () => {
	const there = await openTab();
	await write(there, '一');
	await collect(there, '收来的');
	const copy = await copyOf(there);
	const db = await openTab();
	db.packs.hook('creating', () => {
		throw new DOMException('No room.', 'QuotaExceededError');
	});
	await expect(readBack(db, copy, options)).rejects.toThrow();
	expect(await db.entries.count()).toBe(0);
});

test('answers to surveys come back to their own device, and never from another one', async () => {
	const there = await openTab();
	await write(there, '别人的答卷');
	const copy = await copyOf(there);
	const surveys = { ...options, registers: [] };
	const db = await openTab();
	await write(db, '自己的');
	expect(await readBack(db, copy, surveys)).toMatchObject({ added: 0, others: 1 });
	expect(await titles(db)).toEqual(['自己的']);
	const fresh = await openTab();
	expect(await readBack(fresh, copy, surveys)).toMatchObject({ added: 1, others: 0 });
	await fresh.entries.clear();
	expect(await readBack(fresh, copy, surveys)).toMatchObject({ added: 1, others: 0 });
});

test('a revision that a copy brings keeps its place in the history', async () => {
	const db = await openTab();
	const entry = await write(db, '一');
	const copy = await copyOf(db);
	const newer = reviseEntry([entry], definition, { title: '二' }, new Date());
	const there = { ...copy, entries: [{ ...entry, ...newer }] };
	expect(await readBack(db, there, options)).toMatchObject({ newer: 1 });
	expect(await titles(db)).toEqual(['二']);
});
