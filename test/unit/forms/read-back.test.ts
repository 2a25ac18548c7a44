import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/core/definition/definition.ts';
import { reviseEntry } from '../../../src/core/entries/revisions.ts';
import type { StoredEntry } from '../../../src/core/entries/stored-entry.ts';
import { hashEntry } from '../../../src/core/entries/hash.ts';
import { readBackDraft, readBackEntry } from '../../../src/core/forms/read-back.ts';
import { removeStored } from '../../../src/core/forms/remove.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { startEdit } from '../../../src/core/forms/start-edit.ts';
import { filled, now, saved, small } from './examples.ts';

const later = new Date('2026-11-24T08:00:00Z');

function changed(entry: StoredEntry, title: string): StoredEntry {
	return { ...entry, ...reviseEntry([entry], small, { title }, later) };
}

function readBack(
	there: StoredEntry,
	here: StoredEntry[],
	definitions: readonly Definition[] = [small],
) {
	const find = (id: string) => here.find((entry) => entry.id === id);
	return readBackEntry({ there, find, definitions, now });
}

const first = saved('一');
const second = changed(first, '二');

describe('A record out of a copy of the device', () => {
	it('comes as it was where it is not here', () => {
		expect(readBack(first, [])).toEqual({ kind: 'added', entry: first });
		const removed = removeStored(first, small, later);
		expect(readBack(removed, [])).toEqual({ kind: 'added', entry: removed });
	});

	it('replaces what it was made from, and never what was made from it', () => {
		expect(readBack(second, [first])).toEqual({ kind: 'newer', entry: second });
		expect(readBack(first, [second])).toEqual({ kind: 'kept', entry: null });
		expect(readBack(first, [removeStored(first, small, later)])).toMatchObject({ kind: 'kept' });
		expect(readBack(first, [first])).toEqual({ kind: 'kept', entry: null });
	});

	it('tells of a handing over that was not known here', () => {
		const handed = { ...first, exportedHash: first.hash };
		expect(readBack(handed, [first])).toEqual({ kind: 'kept', entry: handed });
		expect(readBack(second, [handed])).toMatchObject({ entry: { exportedHash: first.hash } });
		expect(readBack(first, [handed])).toEqual({ kind: 'kept', entry: null });
	});

	it('changed on both sides becomes a record of its own, once', () => {
		const mine = changed(first, '这里');
		const theirs = changed(first, '那里');
		const result = readBack(theirs, [mine]);
		expect(result.kind).toBe('apart');
		if (result.kind !== 'apart') return;
		const { entry } = result;
		expect(entry).toMatchObject({ values: { title: '那里' }, history: [], exportedHash: null });
		expect(entry.id).not.toBe(first.id);
		expect(entry.hash).toBe(hashEntry(entry, small));
		expect(readBack(theirs, [mine, entry])).toEqual({ kind: 'kept', entry: null });
		expect(readBack(theirs, [mine, changed(entry, '改过')])).toMatchObject({ kind: 'kept' });
	});

	it('changed on both sides to the same, or deleted there, needs no second record', () => {
		const mine = changed(first, '一样');
		const theirs = { ...first, ...reviseEntry([second], small, { title: '一样' }, later) };
		expect(readBack({ ...theirs, history: [] }, [mine])).toMatchObject({ kind: 'kept' });
		expect(readBack(removeStored(first, small, later), [mine])).toMatchObject({ kind: 'kept' });
	});

	it('of a form this page does not know waits for the page of that form', () => {
		const [mine, theirs] = [changed(first, '这里'), changed(first, '那里')];
		expect(readBack(theirs, [mine], [])).toEqual({ kind: 'waits' });
		expect(readBack({ ...theirs, version: 2 }, [mine])).toEqual({ kind: 'waits' });
		expect(readBack(theirs, [], [])).toMatchObject({ kind: 'added' });
	});
});

describe('A draft out of a copy of the device', () => {
	const draft = filled(startDraft(small, now), { '': { title: '没填完' } });
	const nothing = () => undefined;

	it('comes back where it is not here', () => {
		expect(readBackDraft(draft, null, nothing)).toBe(draft);
	});

	it('fills in what is missing here, and changes nothing that was written here', () => {
		const here = { ...draft, rows: { '': { note: '这里写的', title: '这里的题目' } } };
		const there = { ...draft, rows: { '': { title: '没填完', people: 3 } } };
		expect(readBackDraft(there, here, nothing)?.rows).toEqual({
			'': { note: '这里写的', title: '这里的题目', people: 3 },
		});
		expect(readBackDraft(draft, here, nothing)).toBeNull();
		expect(readBackDraft(draft, draft, nothing)).toBeNull();
	});

	it('that was saved since stays away; one that changes a record does not', () => {
		const entry = saved('一');
		const made = { ...draft, ids: { '': entry.id } };
		expect(readBackDraft(made, null, (id) => (id === entry.id ? entry : undefined))).toBeNull();
		const edit = startEdit(small, [entry], now);
		expect(readBackDraft(edit, null, () => entry)).toBe(edit);
	});
});
