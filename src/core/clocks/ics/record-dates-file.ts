import { timeOf } from '../company/time-of.ts';
import type { CompanyCalendar } from '../company/company-clocks.ts';
import { clockText } from '../said/say-moment.ts';
import { calendarFoot, calendarHead, eventLines } from './calendar-file.ts';
import { zoneLines } from './zone-lines.ts';

/** A day or moment a record tells. */
export interface DatedEvent {
	/** Stays the same in every later file, so that importing one replaces instead of doubling. */
	uid: string;
	title: string;
	/** `2026-12-04`, or a moment with its offset. */
	value: string;
}

/** So many minutes a moment takes in a calendar: it marks when something begins. */
const length = 30;

/** A calendar file (RFC 5545) of days and moments: a day is a whole one, a moment on the walls of the company. */
export function recordDatesFile(
	events: readonly DatedEvent[],
	{ name, calendar, now }: { name: string; calendar: CompanyCalendar; now: Date },
): string {
	const { zone } = timeOf(calendar);
	const placed = events.map(({ uid, title, value }) => {
		const minute = value.includes('T') ? Math.floor(Date.parse(value) / 60_000) : Number.NaN;
		const wall = Number.isNaN(minute) ? null : zone.wallAt(minute);
		const [day, at] = wall ? [wall.day, clockText(wall.minute)] : [value.slice(0, 10), null];
		return { uid, title, description: '', day, at, minutes: length, rule: null, except: [] };
	});
	const years = [...placed.map(({ day }) => Number(day.slice(0, 4))), now.getUTCFullYear()];
	const head = {
		name,
		zone: calendar.zone,
		zoneLines: zoneLines(calendar.zone, Math.min(...years), Math.max(...years) + 1),
		now,
	};
	return [calendarHead(head), ...placed.map((event) => eventLines(event, head)), calendarFoot].join(
		'',
	);
}
