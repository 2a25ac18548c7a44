import { expect, onTestFinished, test } from 'vitest';
import type { Draft } from '../../../src/core/forms/draft.ts';
import { startCopy } from '../../../src/core/forms/start-copy.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { startEdit } from '../../../src/core/forms/start-edit.ts';
import { discardDraft, readDraft, saveDraft, watchDrafts } from '../../../src/storage/drafts.ts';
import { submitDraft } from '../../../src/storage/submit-draft.ts';
import { field, matrixDefinition, smallDefinition } from '../../unit/entries/small-definition.ts';
import { freshName, openTab } from './fresh-database.ts';

const definition = smallDefinition();
const matrix = matrixDefinition();
const withRow = (draft: Draft, values: Draft['shared'], row = ''): Draft => ({
	...draft,
	rows: { ...draft.rows, [row]: { ...draft.rows[row], ...values } },
});

test('two tabs write in one draft, and neither overwrites what the other wrote', async () => {
	const name = freshName();
	const [one, two] = [await openTab(name), await openTab(name)];
	const start = await saveDraft(
		one,
		withRow(startDraft(definition), { title: '一' }),
		definition,
		null,
	);
	const [left, right] = await Promise.all([
		saveDraft(one, withRow(start, { note: '左', state: 'open' }), definition, start),
		saveDraft(two, withRow(start, { people: 3 }), definition, start),
	]);
	await saveDraft(one, withRow(left, { title: null }), definition, left);
	await saveDraft(two, withRow(right, { state: 'closed' }), definition, right);
	expect((await readDraft(one, start.id))?.rows['']).toEqual({
		title: null,
		note: '左',
		state: 'closed',
		people: 3,
	});
});

test('the rows of a matrix and what they share are kept apart by tab as well', async () => {
	const name = freshName();
	const [one, two] = [await openTab(name), await openTab(name)];
	const start = await saveDraft(one, startDraft(matrix), matrix, null);
	const shared = { title: '季度' };
	await saveDraft(one, withRow({ ...start, shared }, { note: '清' }, 'clarity'), matrix, start);
	const merged = await saveDraft(two, withRow(start, { note: '快' }, 'speed'), matrix, start);
	expect(merged).toMatchObject({
		ids: start.ids,
		shared,
		rows: { clarity: { note: '清' }, speed: { note: '快' } },
	});
});

test('a draft that is gone is kept whole by the tab that still writes in it', async () => {
	const db = await openTab();
	const start = await saveDraft(
		db,
		withRow(startDraft(definition), { title: '一' }),
		definition,
		null,
	);
	const discarded = await discardDraft(db, start.id);
	expect(discarded).toEqual(start);
	expect(await readDraft(db, start.id)).toBeNull();
	const back = await saveDraft(db, withRow(start, { note: '二' }), definition, start);
	expect(back.rows['']).toEqual({ title: '一', note: '二' });
});

test('watching tells of every tab, and that a draft is gone', async () => {
	const name = freshName();
	const [here, there] = [await openTab(name), await openTab(name)];
	const draft = startDraft(definition);
	const seen: (string | null)[] = [];
	onTestFinished(
		watchDrafts(here, 'small', (drafts) => {
			const now = drafts.find(({ id }) => id === draft.id);
			seen.push(now ? String(now.rows['']?.['title']) : null);
		}),
	);
	await expect.poll(() => seen).toEqual([null]);
	const kept = await saveDraft(there, withRow(draft, { title: '一' }), definition, null);
	await expect.poll(() => seen).toEqual([null, '一']);
	await saveDraft(there, withRow(kept, { title: '二' }), definition, kept);
	await expect.poll(() => seen).toEqual([null, '一', '二']);
	await discardDraft(there, draft.id);
	await expect.poll(() => seen).toEqual([null, '一', '二', null]);
});

test('drafts of one tracker or of all, the one changed last first', async () => {
	const db = await openTab();
	const early = new Date('2026-11-23T01:00:00Z');
	const late = new Date('2026-11-23T02:00:00Z');
	const [first, other] = [startDraft(definition), startDraft(matrix)];
	const second = startDraft(definition);
	await saveDraft(db, first, definition, null, early);
	await saveDraft(db, other, matrix, null, early);
	await saveDraft(db, second, definition, null, late);
	const seen: Record<string, string[]> = {};
	for (const tracker of ['small', null]) {
		onTestFinished(
			watchDrafts(db, tracker, (drafts) => (seen[String(tracker)] = drafts.map(({ id }) => id))),
		);
	}
	await expect.poll(() => seen['small']).toEqual([second.id, first.id]);
	await expect.poll(() => seen['null']).toHaveLength(3);
});

test('a draft of an anonymous tracker tells no time of day (V9)', async () => {
	const db = await openTab();
	const now = new Date('2026-11-23T03:04:05Z');
	const anonymous = smallDefinition({ anonymous: true });
	const hidden = await saveDraft(db, startDraft(anonymous, now), anonymous, null, now);
	const open = await saveDraft(db, startDraft(definition, now), definition, null, now);
	expect(hidden).toMatchObject({ startedAt: '2026-11-23', updatedAt: '2026-11-23' });
	expect(open.updatedAt).toBe('2026-11-23T11:04:05+08:00');
});

test('a new form starts with its initial answers and an id for every row it offers', () => {
	const state = field({ id: 'state', type: 'text', maxLength: 20, initial: 'open' });
	const draft = startDraft(matrixDefinition({ fields: [...matrix.fields.slice(0, 3), state] }));
	expect(Object.keys(draft.ids)).toEqual(['clarity', 'speed', 'trust']);
	expect(draft.rows['speed']).toEqual({ state: 'open' });
	expect(new Set(Object.values(draft.ids)).size).toBe(3);
});

test('an edit covers the whole matrix form, from whichever row it is begun; a copy is a new form', async () => {
	const db = await openTab();
	const blank = { ...startDraft(matrix), shared: { title: '季度' } };
	const draft = withRow(withRow(blank, { note: '清' }, 'clarity'), { note: '快' }, 'speed');
	const result = await submitDraft(db, draft, matrix);
	if (result.kind !== 'saved') throw new Error(result.kind);
	const edit = startEdit(matrix, result.entries);
	expect(startEdit(matrix, result.entries.toReversed()).id).toBe(edit.id);
	expect(edit).toMatchObject({
		shared: { title: '季度' },
		ids: { clarity: draft.ids['clarity'], speed: draft.ids['speed'] },
		rows: { clarity: { note: '清' }, speed: { note: '快' } },
		base: Object.fromEntries(result.entries.map(({ id, hash }) => [id, hash])),
	});
	expect(edit.ids['trust']).toMatch(/^r-/);
	const copy = startCopy(matrix, result.entries);
	expect(copy).toMatchObject({ base: {}, shared: edit.shared, rows: edit.rows });
	expect(Object.values(copy.ids)).not.toContain(draft.ids['clarity']);
});
