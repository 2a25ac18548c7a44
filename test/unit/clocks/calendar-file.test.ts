import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	calendarFoot,
	calendarHead,
	eventLines,
} from '../../../src/core/clocks/ics/calendar-file.ts';
import { foldLine } from '../../../src/core/clocks/ics/fold-line.ts';
import { zoneLines } from '../../../src/core/clocks/ics/zone-lines.ts';

const octets = (text: string) => new TextEncoder().encode(text).length;
const unfold = (text: string) => text.replaceAll('\r\n ', '');

describe('a line of a calendar file', () => {
	it('is never longer than 75 octets, tears no character, and unfolds to what it was', () => {
		const words = fc
			.string({ unit: 'binary', maxLength: 300 })
			.map((text) => text.replace(/[\r\n]/g, ''));
		const line = fc.oneof(
			words,
			fc.string({ unit: fc.constantFrom('沟', '通', 'a', ' ', '🙂'), maxLength: 300 }),
		);
		fc.assert(
			fc.property(line, (text) => {
				const whole = text.toWellFormed();
				const folded = foldLine(whole);
				for (const part of folded.split('\r\n')) expect(octets(part)).toBeLessThanOrEqual(75);
				expect(unfold(folded)).toBe(whole);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('a calendar file', () => {
	const head = {
		name: '沟通机制',
		zone: 'Asia/Shanghai',
		zoneLines: zoneLines('Asia/Shanghai', 2026, 2031),
		now: new Date('2026-11-26T08:00:00Z'),
	};
	const event = {
		uid: 'M03@goutong',
		title: '周部门例会；一，二',
		description: '部署周计划, 协调; 第一行\n第二行 \\ 完',
		day: '2026-11-30',
		at: '10:00',
		minutes: 60,
		rule: 'FREQ=WEEKLY;BYDAY=MO',
		except: ['2026-12-07', '2026-12-14'],
	};

	it('says its zone, one uid for each event, and what it leaves out on the same clock', () => {
		const text = unfold(calendarHead(head) + eventLines(event, head) + calendarFoot);
		expect(text).toContain('DTSTART;TZID=Asia/Shanghai:20261130T100000\r\n');
		expect(text).toContain('EXDATE;TZID=Asia/Shanghai:20261207T100000,20261214T100000\r\n');
		expect(text).toContain('DESCRIPTION:部署周计划\\, 协调\\; 第一行\\n第二行 \\\\ 完\r\n');
		expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\nBEGIN:STANDARD');
		expect(text).toContain('TZOFFSETTO:+0800\r\n');
		expect(text.match(/^(BEGIN|END):V(CALENDAR|EVENT|TIMEZONE)/gm)).toEqual([
			'BEGIN:VCALENDAR',
			'BEGIN:VTIMEZONE',
			'END:VTIMEZONE',
			'BEGIN:VEVENT',
			'END:VEVENT',
			'END:VCALENDAR',
		]);
	});

	it.each(['\r', '\r\n', '\u2028', '\u0085'])(
		'a line end within a title begins no line of the file: %j',
		(end) => {
			const title = `甲${end}END:VEVENT\u0000\u000B`;
			const lines = unfold(eventLines({ ...event, title }, head)).split(/[\r\n\u0085\u2028]+/);
			expect(lines).toContain('SUMMARY:甲\\nEND:VEVENT');
			expect(lines.filter((line) => line.startsWith('END:'))).toEqual(['END:VEVENT']);
		},
	);

	it.each([
		['Asia/Shanghai', ['19700101T000000 +0800']],
		['Asia/Kathmandu', ['19700101T000000 +0545']],
		[
			'America/New_York',
			['19700101T000000 -0500', '20260308T020000 -0400', '20261101T020000 -0500'],
		],
		['Europe/Berlin', ['19700101T000000 +0100', '20260329T020000 +0200', '20261025T030000 +0100']],
		// Half an hour beside Greenwich's hours: on their own walls they change at a full hour all the same.
		[
			'Australia/Adelaide',
			['19700101T000000 +1030', '20260405T030000 +0930', '20261004T020000 +1030'],
		],
		[
			'America/St_Johns',
			['19700101T000000 -0330', '20260308T020000 -0230', '20261101T020000 -0330'],
		],
		[
			'Australia/Lord_Howe',
			['19700101T000000 +1100', '20260405T020000 +1030', '20261004T020000 +1100'],
		],
	])('the clocks of %s change at %s', (zone, changes) => {
		const lines = zoneLines(zone, 2026, 2026);
		const starts = lines.filter((line) => line.startsWith('DTSTART')).map((line) => line.slice(8));
		const offsets = lines
			.filter((line) => line.startsWith('TZOFFSETTO'))
			.map((line) => line.slice(11));
		expect(starts.map((start, at) => `${start} ${offsets[at]}`)).toEqual(changes);
	});
});
