import { expect, it } from 'vitest';
import { beginRecords } from '~/core/entries/begin-records.ts';
import { sortTable } from '~/core/tables/sort-table.ts';
import { withinMoments } from '~/core/tables/within-moments.ts';
import { loadDefinition } from '../definitions.ts';
import { loadRules } from '../handbook.ts';

const mechanisms = loadDefinition('mechanisms', 'zh-CN');
const list = loadRules().mechanisms;
const inList = list.map(({ id }) => id);
const begun = beginRecords(mechanisms, list, new Date('2026-11-27')).map((entry) => ({
	key: `mechanisms/${entry.id}`,
	entry,
	conflict: false,
}));
const byKey = begun.toSorted((a, b) => (a.key < b.key ? -1 : 1));
const codes = (rows: typeof byKey | ReturnType<typeof sortTable>) =>
	rows.map(({ entry }) => entry.values['code']);

it('A register begun from the handbook stands in the order of its numbers, the newest first or the oldest', () => {
	const counted = inList.toSorted(new Intl.Collator('zh-CN', { numeric: true }).compare);
	expect(codes(byKey)).not.toEqual(counted);
	expect(codes(withinMoments(byKey, mechanisms))).toEqual(counted);
	expect(codes(withinMoments(byKey.toReversed(), mechanisms))).toEqual(counted);
	expect(codes(sortTable(byKey, mechanisms, null))).toEqual(counted);
});

it('Where two stand alike in a column, they stand by their numbers too', () => {
	const weekly = codes(sortTable(byKey, mechanisms, { column: 'state', descending: true }));
	expect(weekly).toEqual(codes(withinMoments(byKey, mechanisms)));
});

it('What came later stays later, whatever it is called; without moments nothing moves', () => {
	const [first] = byKey;
	if (!first) throw new Error('The handbook has mechanisms.');
	const later = { ...first, key: 'mechanisms/r-later' };
	later.entry = {
		...first.entry,
		createdAt: '2026-11-28T09:00:00+08:00',
		values: { code: 'A1' },
	};
	expect(withinMoments([later, ...byKey], mechanisms)[0]).toBe(later);
	const timeless = byKey.map((row) => ({ ...row, entry: { ...row.entry, createdAt: '' } }));
	expect(withinMoments(timeless, mechanisms)).toBe(timeless);
});

it('So many rows as a file may have stand in order, all of them', () => {
	const many = Array.from({ length: 150_000 }, (_, at) => byKey[at % byKey.length] ?? byKey[0]);
	const rows = many.filter((row) => row !== undefined);
	expect(withinMoments(rows, mechanisms)).toHaveLength(150_000);
});
