import { expect, it } from 'vitest';
import { byCreation } from '../../../src/core/entries/stored-entry.ts';
import { groupEntries } from '../../../src/core/forms/entry-groups.ts';
import { matrix, saved, savedMatrix, small } from './examples.ts';

it('records saved together are one group, in the order of the form', () => {
	const [clarity, speed] = savedMatrix({ clarity: '清', speed: '快' });
	if (!clarity || !speed) throw new Error('Two rows make two records.');
	const groups = groupEntries([speed, clarity], matrix);
	expect(groups).toEqual([
		{ id: clarity.submission, updatedAt: clarity.updatedAt, entries: [clarity, speed] },
	]);
});

it('the group written last comes first, by the moment and not by how it is written', () => {
	const at = (title: string, updatedAt: string) => ({ ...saved(title), updatedAt });
	const entries = [
		at('早', '2026-11-23T10:00:00+08:00'),
		at('晚', '2026-11-23T05:00:00-05:00'),
		at('中', '2026-11-23T11:00:00+08:00'),
	];
	const titles = groupEntries(entries, small).map((group) => group.entries[0]?.values['title']);
	expect(titles).toEqual(['晚', '中', '早']);
});

it('a group is as new as its newest record, whatever clock that was written by', () => {
	const [a, b] = savedMatrix({ clarity: '清', speed: '快' });
	if (!a || !b) throw new Error('Two rows make two records.');
	const late = { ...b, updatedAt: '2026-11-23T07:00:00-05:00' };
	const [group] = groupEntries([{ ...a, updatedAt: '2026-11-23T19:00:00+08:00' }, late], matrix);
	expect(group?.updatedAt).toBe('2026-11-23T07:00:00-05:00');
});

it('records that were saved by themselves stand alone, created last first', () => {
	const [first, second] = ['2026-11-23T09:00:00+08:00', '2026-11-23T10:00:00+08:00'].map(
		(createdAt) => ({ ...saved('一'), submission: null, createdAt }),
	);
	if (!first || !second) throw new Error('Two records.');
	expect([first, second].sort(byCreation)).toEqual([second, first]);
	expect(groupEntries([first, second], small).map(({ id }) => id)).toEqual([first.id, second.id]);
});
