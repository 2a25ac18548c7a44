import { expect, it } from 'vitest';
import { dueFile } from '~/core/clocks/ics/due-file.ts';
import { loadCompany, minuteOn } from '../company/company.ts';

const { calendar } = loadCompany();
const file = (title: string, now = '2026-11-20T08:00:00Z') =>
	dueFile(
		[
			{
				uid: 'due-cases-r-1-level_1@goutong',
				title,
				description:
					'11月20日周五 16:00 开始；限 24 小时，每小时都算；到 11月21日周六 16:00。'.repeat(3),
				due: minuteOn('2026-11-21 24:00', calendar),
			},
		],
		{ name: '到期的事', calendar, now: new Date(now) },
	);

it('A calendar file of a due moment says its zone, ends at the due moment and is folded at 75 octets', () => {
	const text = file('一线响应到期');
	expect(text).toContain('DTSTART;TZID=Asia/Shanghai:20261121T234500\r\nDURATION:PT15M');
	expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai');
	const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
	expect(Math.max(...octets)).toBeLessThanOrEqual(75);
});

it('Taken again, it has the same id, so that a calendar replaces what it has', () => {
	const uid = /UID:.*/;
	expect(uid.exec(file('a'))?.[0]).toBe('UID:due-cases-r-1-level_1@goutong');
	expect(uid.exec(file('b', '2026-11-21T08:00:00Z'))?.[0]).toBe(uid.exec(file('a'))?.[0]);
});
