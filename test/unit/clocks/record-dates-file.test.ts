import { expect, it } from 'vitest';
import { recordDatesFile } from '~/core/clocks/ics/record-dates-file.ts';
import { loadCalendar } from '../calendar.ts';
import { loadOrganization } from '../definitions.ts';

const { zone, hours } = loadOrganization().calendar;
const calendar = { ...loadCalendar(), zone, hours };

it('days of a record are whole days in a calendar, moments are on the walls of the company', () => {
	const file = recordDatesFile(
		[
			{ uid: 'a@goutong', title: '试点开始：跨部门例会', value: '2026-12-01' },
			{ uid: 'b@goutong', title: '开会', value: '2026-12-04T06:30Z' },
		],
		{ name: '试点', calendar, now: new Date('2026-11-27T00:00:00Z') },
	);
	const lines = file.split('\r\n');
	expect(lines).toContain('DTSTART;VALUE=DATE:20261201');
	expect(lines).toContain('SUMMARY:试点开始：跨部门例会');
	expect(lines).toContain(`DTSTART;TZID=${zone}:20261204T143000`);
	expect(lines.filter((line) => line.startsWith('DURATION'))).toHaveLength(1);
	expect(lines.filter((line) => line.startsWith('DESCRIPTION'))).toEqual([]);
	expect(lines.filter((line) => line.startsWith('UID:'))).toEqual([
		'UID:a@goutong',
		'UID:b@goutong',
	]);
});
