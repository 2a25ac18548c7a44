import { afterEach, describe, expect, it } from 'vitest';
import { createZone } from '~/core/clocks/running/company-zone.ts';
import { readMomentsAhead } from '~/core/csv/read/zoned-moment.ts';
import { entriesIn, read } from './csv-of.ts';

const momentOf = (cell: string) =>
	entriesIn(read(`标签 text,标签 datetime\n一,"${cell}"\n`))[0]?.values['datetime'];

function companyIn(name: string): void {
	const zone = createZone(name);
	readMomentsAhead((wall) => zone.offsetAt(zone.minuteAt(wall)));
}

afterEach(() => readMomentsAhead(null));

// The tests run on a device in China.
describe('a moment in a file that tells no zone', () => {
	it.each([
		['2026-11-23 8:15', '2026-11-23T08:15+01:00'],
		['2026年7月1日 8时15分', '2026-07-01T08:15+02:00'],
		['5-Jan-26 3:20 PM', '2026-01-05T15:20+01:00'],
		['2026-11-23T08:15:30', '2026-11-23T08:15:30+01:00'],
	])("is the company's, wherever the file is read: %s", (cell, moment) => {
		companyIn('Europe/Berlin');
		expect(momentOf(cell)).toBe(moment);
	});

	it("is the device's where nothing is known of the company", () => {
		expect(momentOf('2026-11-23 8:15')).toBe('2026-11-23T08:15+08:00');
	});

	it.each(['2026-11-23T08:15+08:00', '2026-11-23T00:15Z', '2026-11-23T08:15:00-0500'])(
		'that tells one keeps it: %s',
		(cell) => {
			const before = momentOf(cell);
			companyIn('Europe/Berlin');
			expect(momentOf(cell)).toBe(before);
		},
	);
});
