import { describe, expect, it } from 'vitest';
import { addRevision, isConflict } from '~/core/entries/merge.ts';
import { type ComingRecord, joinOwn, registerOf } from '~/core/entries/own-register.ts';
import { deleteEntry, reviseEntry } from '~/core/entries/revisions.ts';
import { handedOver, type StoredEntry } from '~/core/entries/stored-entry.ts';
import { forgetStored } from '~/core/forms/forget.ts';
import { markHandedOver } from '~/core/forms/mark-handed-over.ts';
import { removeStored, restoreStored } from '~/core/forms/remove.ts';
import { resolveOwn } from '~/core/forms/resolve-own.ts';
import { planExport } from '~/core/handover/export-plan.ts';
import { now, saved, small } from '../forms/examples.ts';

const later = new Date('2026-11-24T08:00:00Z');
const first = saved('一');

function changed(entry: StoredEntry, title: string): StoredEntry {
	return { ...entry, ...reviseEntry([entry], small, { title }, later) };
}

const fromFile = (entry: StoredEntry, exportedHash: string | null = ''): ComingRecord => ({
	register: addRevision(null, entry).register,
	exportedHash,
	restorable: null,
});

const mine = changed(first, '这里');
const theirs = changed(first, '那里');
const both = joinOwn(mine, fromFile(theirs));
const titles = (record: StoredEntry) =>
	registerOf(record).heads.map(({ values }) => values['title']);

describe('What comes to a record of mine', () => {
	it('takes its place where it is newer, and leaves it as it is where it is older', () => {
		expect(joinOwn(first, fromFile(mine))).toMatchObject({ hash: mine.hash });
		expect(joinOwn(mine, fromFile(first))).toEqual({ ...mine, exportedHash: '' });
		expect(joinOwn(mine, fromFile(first, null))).toBe(mine);
		expect(joinOwn(mine, fromFile(mine, null))).toBe(mine);
	});

	it('stands beside it where both were changed, and nothing of either is lost', () => {
		expect(titles(both).toSorted()).toEqual(['这里', '那里'].toSorted());
		expect(isConflict(registerOf(both))).toBe(true);
	});

	it('that others have is told when it is deleted, and counts as not handed over yet', () => {
		const taken = joinOwn(null, fromFile(mine));
		expect(handedOver(taken)).toBe('not_yet');
		const removed = removeStored(taken, small, later);
		expect(forgetStored(removed)).toMatchObject({ deleted: true, restorable: null });
		expect(forgetStored(removeStored(mine, small, later))).toBeNull();
	});

	it('tells of a handing over that was not known here', () => {
		expect(joinOwn(first, fromFile(first, first.hash)).exportedHash).toBe(first.hash);
		const handed = { ...first, exportedHash: first.hash };
		expect(joinOwn(handed, fromFile(first)).exportedHash).toBe(first.hash);
		expect(handedOver(joinOwn(handed, fromFile(mine)))).toBe('changed_since');
		expect(joinOwn(first, fromFile(mine, null)).exportedHash).toBeNull();
	});

	it('brings nothing back that was let go of here', () => {
		const removed = removeStored({ ...first, exportedHash: first.hash }, small, later);
		const forgotten = { ...removed, restorable: null };
		const copy = { ...fromFile(removed, first.hash), restorable: removed.restorable };
		expect(joinOwn(forgotten, copy).restorable).toBeNull();
		expect(joinOwn(null, copy).restorable).toEqual(first.values);
	});
});

describe('A record of mine in two versions', () => {
	it('keeps the other version while one is changed, deleted and brought back', () => {
		const other = both.apart?.[0]?.hash;
		const removed = removeStored(both, small, later);
		for (const record of [removed, restoreStored(removed, small, later), forgetStored(removed)]) {
			expect(record?.apart?.map(({ hash }) => hash)).toEqual([other]);
		}
	});

	it('leaves the device in both versions, and is handed over when both are', () => {
		const { entries } = planExport([both], small, 'all');
		expect(entries.map(({ hash }) => hash).toSorted()).toEqual([mine.hash, theirs.hash].toSorted());
		const [handed, ...others] = markHandedOver(entries, () => both);
		expect(others).toEqual([]);
		expect(handed && handedOver(handed)).toBe('handed_over');
		expect(planExport([handed ?? both], small, 'pending').entries).toEqual([]);
	});

	it('is one again when a person decided, and newer than either', () => {
		const fields = Object.fromEntries(small.fields.map(({ id }) => [id, theirs.hash]));
		const one = resolveOwn(both, small, { keep: 'fields', fields }, later);
		expect(titles(one)).toEqual(['那里']);
		expect(joinOwn(one, fromFile(mine))).toBe(one);
		expect(joinOwn(theirs, fromFile(one)).hash).toBe(one.hash);
	});

	it('that was deleted on one side stays or goes as a person decides', () => {
		const gone = { ...theirs, ...deleteEntry(first, small, now) };
		const record = joinOwn(mine, fromFile(gone));
		expect(record).toMatchObject({ deleted: false, hash: mine.hash });
		const deleted = resolveOwn(record, small, { keep: 'deletion' }, later);
		expect(deleted).toMatchObject({ deleted: true, restorable: mine.values });
		expect(deleted.apart).toBeUndefined();
	});
});
