import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/entries/entry.ts';
import {
	addRevision,
	isConflict,
	mergeRegisters,
	type Register,
	show,
} from '../../../src/core/entries/merge.ts';
import { createEntry, deleteEntry, reviseEntry } from '../../../src/core/entries/revisions.ts';
import { collect } from './histories.ts';
import { smallDefinition } from './small-definition.ts';

const definition = smallDefinition();
const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 1, minute));
const input = { id: 'r-1', values: { title: '一' }, now: at(0), device: 'd-a', submission: null };
const first = createEntry(definition, input);
const revise = (title: string, ...base: Entry[]) => reviseEntry(base, definition, { title }, at(1));
const second = revise('二', first);
const third = revise('三', second);
const fork = revise('叉', first);

const bucket = (register: Register | null, entry: Entry) => addRevision(register, entry).bucket;

describe('the bucket of a revision', () => {
	it.each([
		['new', 'nothing is collected of its id', [], first],
		['identical', 'it is there', [first], first],
		['identical', 'it is one side of a conflict', [second, fork], second],
		['updated', 'it replaces all that is there', [first], third],
		['updated', 'it resolves a conflict', [second, fork], revise('合', second, fork)],
		['older', 'it is known to be replaced, though it was never read', [third], second],
		['conflicting', 'it replaces nothing that is there', [second], fork],
		['conflicting', 'it replaces one side of a conflict', [second, fork], third],
		['updated', 'it deletes what is there', [first], deleteEntry(first, definition, at(2))],
		['updated', 'it brings the first answers back', [first, second], revise('一', second)],
	])('is %s where %s', (expected, _, before, entry) => {
		expect(bucket(before.length > 0 ? collect(before) : null, entry)).toBe(expected);
	});

	it('is identical for a copy that only passed through other hands', () => {
		const copy = { ...first, updatedAt: '2026-12-01', device: null };
		expect(bucket(collect([first]), copy)).toBe('identical');
	});

	it('is updated for a copy that brings a column', () => {
		expect(bucket(collect([first]), { ...first, extra: { 跟进: '王' } })).toBe('updated');
		const noted = collect([{ ...first, extra: { 跟进: '王' } }]);
		expect(bucket(noted, { ...first, extra: { 跟进: '王' } })).toBe('identical');
		expect(bucket(noted, first)).toBe('identical');
		expect(bucket(noted, { ...first, extra: { 跟进: '李' } })).toBe('updated');
	});
});

describe('copies of one revision', () => {
	const [early, late] = ['2026-11-23T09:30:00+08:00', '2026-11-23T02:00:00Z'];

	it('were created at the earliest and updated at the latest moment told, by the clock not the text', () => {
		const copies = [
			{ ...first, createdAt: early, updatedAt: early },
			{ ...first, createdAt: late, updatedAt: late },
		];
		expect(collect(copies).heads).toMatchObject([{ createdAt: early, updatedAt: late }]);
	});

	it('keep the notes of both people in one cell', () => {
		const notes = [{ 备注: '待办\n已回复' }, { 备注: '待办\n转交' }, { 跟进: '王' }];
		expect(collect(notes.map((extra) => ({ ...first, extra }))).heads[0]?.extra).toEqual({
			备注: '已回复\n待办\n转交'.split('\n').sort().join('\n'),
			跟进: '王',
		});
	});

	it('take a column called __proto__ for what it is', () => {
		const extra = Object.fromEntries([['__proto__', '甲']]);
		const joined = collect([
			{ ...first, extra },
			{ ...first, extra: { 乙: '乙' } },
		]).heads[0]?.extra;
		expect(Object.entries(joined ?? {}).sort()).toEqual([
			['__proto__', '甲'],
			['乙', '乙'],
		]);
	});

	it('agree on one spelling of answers written before and after a code was renamed', () => {
		const old = { ...first, values: { title: '一', state: 'shut' } };
		const now = { ...first, values: { state: 'closed', title: '一' } };
		expect(collect([old, now])).toEqual(collect([now, old]));
	});
});

describe('a conflict', () => {
	it('is there only while the newest revisions say different things', () => {
		expect(isConflict(collect([second]))).toBe(false);
		expect(isConflict(collect([second, fork]))).toBe(true);
		expect(isConflict(collect([revise('同', first), revise('同', second)]))).toBe(false);
		expect(isConflict(collect([second, deleteEntry(first, definition, at(2))]))).toBe(true);
		expect(isConflict(collect([second, fork, revise('合', second, fork)]))).toBe(false);
	});

	it('stays for a revision that knew one side only', () => {
		expect(collect([second, fork, third]).heads).toEqual(
			[fork, third].sort((a, b) => (a.hash < b.hash ? -1 : 1)),
		);
	});
});

describe('the head that is shown', () => {
	it('is not a deletion while there is an answer, then the latest, whatever the order', () => {
		const deleted = { ...deleteEntry(first, definition, at(9)) };
		const late = { ...fork, updatedAt: '2026-12-01' };
		expect(show(collect([deleted, late, second])).hash).toBe(late.hash);
		expect(show(collect([second, late, deleted])).hash).toBe(late.hash);
		expect(show(collect([deleted])).hash).toBe(deleted.hash);
	});

	it('is decided by the hash where moments do not decide', () => {
		const unreadable = { ...fork, updatedAt: '?' };
		const highest = [unreadable.hash, second.hash].sort().at(-1);
		expect(show(collect([second, unreadable])).hash).toBe(highest);
	});

	it('is asked of a register that has one', () => {
		expect(() => show({ heads: [], superseded: [] })).toThrow('Import it again.');
	});
});

it('a revision that comes late stays replaced, even where a history forgot it', () => {
	const forgetful = { ...third, history: [second.hash] };
	const register = collect([second, forgetful, { ...second, history: [first.hash] }]);
	expect(mergeRegisters(register, collect([first])).heads).toEqual([forgetful]);
});
