import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/core/forms/draft.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { startEdit } from '../../../src/core/forms/start-edit.ts';
import { removeEntries } from '../../../src/storage/change-entries.ts';
import { saveDraft } from '../../../src/storage/drafts.ts';
import { readEntries } from '../../../src/storage/own-entries.ts';
import { submitDraft } from '../../../src/storage/submit-draft.ts';
import {
	field,
	matrixDefinition,
	option,
	smallDefinition,
} from '../../unit/entries/small-definition.ts';
import { contentsOf, freshName, openTab } from './fresh-database.ts';
import { definition, submit, titled } from './submit-drafts.ts';

const matrix = matrixDefinition();

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
