import { expect, it } from 'vitest';
import { sumRows } from '~/core/tables/sum-rows.ts';
import type { TableRow } from '~/core/tables/table-row.ts';
import { loadDefinition } from '../definitions.ts';

const rowsOf = (all: Record<string, number>[]) =>
	all.map((values) => ({ entry: { values } }) as unknown as TableRow);
const summed = (id: string, all: Record<string, number>[]) =>
	sumRows(rowsOf(all), loadDefinition(id, 'zh-CN')).map(({ field, sum }) => [field, sum]);

it('Numbers that add up have a sum; wanted improvements, medians and sizes have none', () => {
	expect(summed('meetings', [{ length: 55 }, { length: 60, present: 6 }])).toEqual([
		['length', 115],
		['present', 6],
	]);
	expect(summed('pilots', [{ aim_by: 20 }, { aim_by: 15, also_aim_by: 3 }])).toEqual([]);
	expect(summed('message_checks', [{ right: 4, median_days: 2 }])).toEqual([['right', 4]]);
	expect(summed('mechanisms', [{ length: 60, most_people: 8 }])).toEqual([]);
});

it('A day of the month is no number that adds up', () => {
	const said = [{ month_day: 5 }, { month_day: 25 }];
	expect(summed('mechanisms', said)).toEqual([]);
	expect(summed('mechanism_changes', said)).toEqual([]);
});
