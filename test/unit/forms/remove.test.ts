import { describe, expect, it } from 'vitest';
import { isToHandOver, isWorthHandingOver } from '../../../src/core/entries/stored-entry.ts';
import { forgetStored } from '../../../src/core/forms/forget.ts';
import { markHandedOver } from '../../../src/core/forms/mark-handed-over.ts';
import { removeStored, restoreStored } from '../../../src/core/forms/remove.ts';
import { now, saved, small } from './examples.ts';

const entry = saved('一');
const removed = removeStored(entry, small, now);

describe('deleting', () => {
	it('is a revision without answers, which can be taken back', () => {
		expect(removed).toMatchObject({
			deleted: true,
			values: {},
			history: [entry.hash],
			restorable: { title: '一' },
		});
		const back = restoreStored(removed, small, now);
		expect(back).toMatchObject({ deleted: false, values: { title: '一' }, restorable: null });
		expect(back.history).toEqual([entry.hash, removed.hash].sort());
	});

	it('twice is once; what is not deleted cannot be brought back', () => {
		expect(removeStored(removed, small, now)).toBe(removed);
		expect(restoreStored(entry, small, now)).toBe(entry);
	});
});

describe('forgetting', () => {
	const known = { ...removed, exportedHash: entry.hash };
	it.each([
		['a record that is there stays', entry, entry],
		['one nobody was given goes', removed, null],
		['one somebody has keeps its deletion', known, { ...known, restorable: null }],
	])('%s', (_, given, left) => {
		expect(forgetStored(given)).toEqual(left);
	});

	it('twice is once', () => {
		const forgotten = { ...known, restorable: null };
		expect(forgetStored(forgotten)).toBe(forgotten);
	});
});

describe('handing over', () => {
	const [marked] = markHandedOver([entry], () => entry);
	if (!marked) throw new Error('What is there is marked.');

	it('is noted by revision, and only of what is there', () => {
		expect(marked).toEqual({ ...entry, exportedHash: entry.hash });
		expect(markHandedOver([{ id: 'r-none', hash: 'h0' }], () => undefined)).toEqual([]);
	});

	it.each([
		['new', entry, true, true],
		['handed over', marked, true, false],
		['changed since', { ...marked, hash: 'h1' }, true, true],
		['deleted since', removeStored(marked, small, now), true, true],
		['deleted before it ever left', removed, false, false],
	])('what is %s', (_, given, worth, due) => {
		expect([isWorthHandingOver(given), isToHandOver(given)]).toEqual([worth, due]);
	});
});
