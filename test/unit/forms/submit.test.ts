import { describe, expect, it } from 'vitest';
import { removeStored } from '../../../src/core/forms/remove.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { startEdit } from '../../../src/core/forms/start-edit.ts';
import { idsOfDraft } from '../../../src/core/forms/submit.ts';
import { smallDefinition } from '../entries/small-definition.ts';
import { entriesOf, filled, matrix, now, saved, savedMatrix, small, submitTo } from './examples.ts';

const later = new Date('2026-11-24T11:40:05Z');

describe('a new form', () => {
	it('is a record of this device, under the id it had from the first keystroke', () => {
		const draft = filled(startDraft(small, now), { '': { title: '一' } });
		const result = submitTo([], draft, small);
		const entry = {
			id: draft.ids[''],
			submission: draft.id,
			device: 'd-here',
			createdAt: '2026-11-23T19:40:05+08:00',
			history: [],
			values: { title: '一' },
			exportedHash: null,
			restorable: null,
		};
		expect(result).toMatchObject({ kind: 'saved', entries: [entry], written: [entry] });
	});

	it('of an anonymous tracker tells no device and no day', () => {
		const anonymous = smallDefinition({ anonymous: true });
		const draft = filled(startDraft(anonymous, now), { '': { title: '一' } });
		expect(entriesOf(submitTo([], draft, anonymous))).toMatchObject([
			{ device: null, createdAt: '', updatedAt: '' },
		]);
	});

	it('submitted again changes nothing', () => {
		const draft = filled(startDraft(small, now), { '': { title: '一' } });
		const entries = entriesOf(submitTo([], draft, small));
		expect(submitTo(entries, draft, small, { now: later })).toEqual({
			kind: 'saved',
			entries,
			written: [],
		});
	});

	it.each([
		['nothing', startDraft(small, now), small],
		['a cleared answer', filled(startDraft(small, now), { '': { title: null } }), small],
		['shared answers alone', filled(startDraft(matrix, now), {}, { title: '四季度' }), matrix],
	])('with %s is empty', (_, draft, definition) => {
		expect(submitTo([], draft, definition)).toEqual({ kind: 'empty' });
	});
});

describe('an edit', () => {
	const entry = { ...saved('一'), exportedHash: 'h0' };
	const edit = filled(startEdit(small, [entry], now), { '': { title: '二' } });

	it('is a revision that replaces the one it began with, and all that one replaced', () => {
		const [second] = entriesOf(submitTo([entry], edit, small, { now: later }));
		expect(second).toMatchObject({
			id: entry.id,
			history: [entry.hash],
			createdAt: entry.createdAt,
			updatedAt: '2026-11-24T19:40:05+08:00',
			exportedHash: 'h0',
		});
		if (!second) throw new Error('One record.');
		const again = filled(startEdit(small, [second], now), { '': { title: '三' } });
		const [third] = entriesOf(submitTo([second], again, small));
		expect(third?.history).toEqual([entry.hash, second.hash].sort());
	});

	it('that says the same is no revision', () => {
		const same = startEdit(small, [entry], now);
		expect(submitTo([entry], same, small)).toEqual({
			kind: 'saved',
			entries: [entry],
			written: [],
		});
	});

	it.each([
		['changed', entriesOf(submitTo([entry], filled(edit, { '': { title: '别处' } }), small))],
		['deleted', [removeStored(entry, small, later)]],
	])('of a record %s meanwhile asks first, and forced replaces what it is now', (_, current) => {
		expect(submitTo(current, edit, small)).toEqual({ kind: 'changed', current });
		const [forced] = entriesOf(submitTo(current, edit, small, { force: true }));
		expect(forced).toMatchObject({ deleted: false, restorable: null, values: { title: '二' } });
		expect(forced?.history).toEqual([entry.hash, current[0]?.hash].sort());
	});

	it('of a record erased meanwhile still replaces what others may have', () => {
		expect(entriesOf(submitTo([], edit, small))).toMatchObject([
			{ id: entry.id, history: [entry.hash] },
		]);
	});
});

describe('a matrix', () => {
	it('makes a record of every row with an answer of its own, in order', () => {
		const entries = savedMatrix({ speed: '快', clarity: '清' });
		expect(entries.map(({ values }) => values)).toEqual([
			{ dimension: 'clarity', title: '四季度', note: '清' },
			{ dimension: 'speed', title: '四季度', note: '快' },
		]);
		expect(new Set(entries.map(({ submission }) => submission)).size).toBe(1);
	});

	it('is edited as a whole: rows change, stay, appear and go', () => {
		const before = savedMatrix({ clarity: '清', speed: '快' });
		const rows = { clarity: { note: null }, trust: { note: '信' } };
		const edit = filled(startEdit(matrix, before, now), rows);
		const result = submitTo(before, edit, matrix);
		expect(result).toMatchObject({
			kind: 'saved',
			entries: [
				{ id: before[0]?.id, deleted: true, restorable: { note: '清' } },
				before[1],
				{ values: { dimension: 'trust' }, submission: before[0]?.submission },
			],
			written: [{ deleted: true }, { values: { dimension: 'trust' } }],
		});
	});

	it('with all rows emptied is empty: deleting is another door', () => {
		const before = savedMatrix({ clarity: '清' });
		const edit = filled(startEdit(matrix, before, now), { clarity: { note: null } });
		expect(submitTo(before, edit, matrix)).toEqual({ kind: 'empty' });
	});

	it('changed elsewhere in one row is written in none', () => {
		const before = savedMatrix({ clarity: '清', speed: '快' });
		const edit = startEdit(matrix, before, now);
		const theirs = entriesOf(submitTo(before, filled(edit, { speed: { note: '慢' } }), matrix));
		const mine = filled(edit, { speed: { note: '中' }, clarity: { note: '混' } });
		expect(submitTo(theirs, mine, matrix)).toEqual({ kind: 'changed', current: [theirs[1]] });
	});

	it('has the same id each time for a row added after the draft was begun', () => {
		const draft = { ...filled(startDraft(matrix, now), { trust: { note: '信' } }), ids: {} };
		const first = idsOfDraft(draft, matrix);
		expect(first).toHaveLength(3);
		expect(idsOfDraft(draft, matrix)).toEqual(first);
		expect(first).toContain(entriesOf(submitTo([], draft, matrix))[0]?.id);
	});
});
