import { afterEach, expect, test, vi } from 'vitest';
import { createKeeping } from '../../../src/components/tracker/keeping.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { openKitDatabase } from '../../../src/kit/place/kit-database.ts';
import { createKitPlace } from '../../../src/kit/place/kit-place.ts';
import { smallDefinition } from '../../unit/entries/small-definition.ts';
import { freshName } from '../storage/fresh-database.ts';

const definition = smallDefinition();
const opened: IDBDatabase[] = [];

/** A kit's place, as the file in a tab has it. */
async function openTab(name: string) {
	const db = await openKitDatabase(name);
	opened.push(db);
	const place = createKitPlace(db);
	return { ...place, ...createKeeping(definition, place.change) };
}

afterEach(() => {
	vi.restoreAllMocks();
	for (const db of opened.splice(0)) db.close();
});

/** A draft in which this text was written. */
const draftOf = (text: string) => ({ ...startDraft(definition), rows: { '': { title: text } } });

test('what one tab writes into a draft stays when another writes into another field', async () => {
	const name = freshName();
	const [one, other] = [await openTab(name), await openTab(name)];
	const begun = await one.saveDraft(draftOf('甲'), null);
	const theirs = { ...begun, rows: { '': { ...begun.rows[''], note: '乙' } } };
	await other.saveDraft(theirs, begun);
	await one.saveDraft({ ...begun, rows: { '': { title: '甲甲' } } }, begun);
	const { drafts } = await one.read();
	expect(drafts.map(({ rows }) => rows[''])).toEqual([{ title: '甲甲', note: '乙' }]);
});

test('a draft that this version cannot read stays, under a name of its own', async () => {
	const name = freshName();
	const tab = await openTab(name);
	const draft = draftOf('甲');
	const unread = { id: draft.id, tracker: draft.tracker, from: 'a later version' };
	const db = opened.at(-1);
	await new Promise((resolve) => {
		const writing = db?.transaction('drafts', 'readwrite');
		writing?.objectStore('drafts').put(unread);
		if (writing) writing.oncomplete = resolve;
	});
	expect((await tab.read()).drafts).toEqual([]);
	await tab.saveDraft(draft, null);
	expect((await tab.read()).drafts.map(({ id }) => id)).toEqual([draft.id]);
	const kept = await new Promise((resolve) => {
		const reading = db?.transaction('drafts').objectStore('drafts').get(`${draft.id}.unread`);
		if (reading) reading.onsuccess = () => resolve(reading.result);
	});
	expect(kept).toEqual({ ...unread, id: `${draft.id}.unread` });
});

test('a change that fails half way has changed nothing, and says so', async () => {
	const tab = await openTab(freshName());
	await tab.saveDraft(draftOf('甲'), null);
	const failing = tab.change(({ drafts }) => {
		drafts.put([draftOf('乙')]);
		throw new Error('no more');
	});
	await expect(failing).rejects.toThrow('no more');
	expect((await tab.read()).drafts).toHaveLength(1);
});

test('a full disk is told as one', async () => {
	const tab = await openTab(freshName());
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	await expect(tab.saveDraft(draftOf('甲'), null)).rejects.toMatchObject({
		name: 'QuotaExceededError',
	});
});

test('the device keeps its number, and erasing leaves nothing', async () => {
	const name = freshName();
	const tab = await openTab(name);
	const number = await tab.change(({ device }) => device());
	expect(number).toMatch(/^d-/);
	expect(await (await openTab(name)).change(({ device }) => device())).toBe(number);
	await tab.saveDraft(draftOf('甲'), null);
	await tab.erase();
	expect(await tab.read()).toEqual({ entries: [], drafts: [] });
	expect(await tab.change(({ device }) => device())).not.toBe(number);
});
