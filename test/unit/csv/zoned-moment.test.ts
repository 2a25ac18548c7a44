import { describe, expect, it } from 'vitest';
import { createZone } from '~/core/clocks/running/company-zone.ts';
import { zoneClocks } from '~/core/clocks/running/zone-clocks.ts';
import { retryAside } from '~/core/csv/read/retry-aside.ts';
import { csvOf, definition, entriesIn, entryOf, fates, read } from './csv-of.ts';

const { offsetOf } = zoneClocks(createZone('Europe/Berlin'));
const momentOf = (cell: string, options = {}) =>
	entriesIn(read(`标签 text,标签 datetime\n一,"${cell}"\n`, [definition], options))[0]?.values[
		'datetime'
	];

// The tests run on a device in China.
describe('a moment in a file that tells no zone', () => {
	it.each([
		['2026-11-23 8:15', '2026-11-23T08:15+01:00'],
		['2026年7月1日 8时15分', '2026-07-01T08:15+02:00'],
		['5-Jan-26 3:20 PM', '2026-01-05T15:20+01:00'],
		['2026-11-23T08:15:30', '2026-11-23T08:15:30+01:00'],
		// The hour the clocks leave out, and the first of the two they show twice.
		['2026-03-29 2:30', '2026-03-29T02:30+02:00'],
		['2026-10-25 2:30', '2026-10-25T02:30+02:00'],
	])("is the company's, wherever the file is read: %s", (cell, moment) => {
		expect(momentOf(cell, { offsetOf })).toBe(moment);
	});

	it("is the device's where nothing is known of the company", () => {
		expect(momentOf('2026-11-23 8:15')).toBe('2026-11-23T08:15+08:00');
	});

	it.each(['2026-11-23T08:15+08:00', '2026-11-23T00:15Z', '2026-11-23T08:15:00-0500'])(
		'that tells one keeps it: %s',
		(cell) => {
			expect(momentOf(cell, { offsetOf })).toBe(momentOf(cell));
		},
	);

	it('is as it was written where a spreadsheet took the zone off a row of ours', () => {
		const csv = csvOf([entryOf(1, { datetime: '2026-07-01T08:15+02:00' })]);
		const saved = csv.replace('2026-07-01T08:15+02:00', '2026/7/1 8:15');
		expect(fates(read(saved, [definition], { offsetOf }))).toEqual(['intact']);
		expect(fates(read(saved))).toEqual(['edited']);
	});

	it('is as it was written where our own column was saved so', () => {
		const csv = csvOf([entryOf(1)]).replaceAll('2026-11-23T19:40:05+08:00', '2026/11/23 12:40:05');
		const [entry] = entriesIn(read(csv, [definition], { offsetOf }));
		expect(entry?.createdAt).toBe('2026-11-23T12:40:05+01:00');
	});

	it('is the same in a row that was set aside and is read again', () => {
		const csv = '标签 text,标签 datetime,标签 department\n一,2026-07-01 8:15,新部门\n';
		const [row] = read(csv, [definition], { offsetOf }).rows;
		if (row?.kind !== 'aside') throw new Error('It is not set aside.');
		const named = {
			code: 'new',
			label: '新部门',
			labels: ['新部门'],
			formerly: [],
			retired: false,
		};
		const fields = definition.fields.map((field) =>
			field.type === 'department' ? { ...field, options: [...field.options, named] } : field,
		);
		const [again] = retryAside([row], [{ ...definition, fields }], offsetOf);
		expect(again).toMatchObject({ entry: { values: { datetime: '2026-07-01T08:15+02:00' } } });
	});
});
