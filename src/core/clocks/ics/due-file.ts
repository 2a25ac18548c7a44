import { timeOf } from '../company/time-of.ts';
import type { CompanyCalendar } from '../company/company-clocks.ts';
import { clockText } from '../said/say-moment.ts';
import { calendarFoot, calendarHead, eventLines } from './calendar-file.ts';
import { zoneLines } from './zone-lines.ts';

/** Something that is due. */
export interface DueEvent {
	/** Stays the same in every later file, so that importing one replaces instead of doubling. */
	uid: string;
	title: string;
	description: string;
	/** In minutes since 1970. */
	due: number;
}

/** An entry of a calendar is as long, and ends at the due moment: it reminds before, not after. */
const length = 15;

/** A calendar file (RFC 5545) of due moments, on the walls of the company. */
export function dueFile(
	events: readonly DueEvent[],
	{ name, calendar, now }: { name: string; calendar: CompanyCalendar; now: Date },
): string {
	const { zone } = timeOf(calendar);
	const begins = events.map(({ due }) => zone.wallAt(due - length));
	const years = [...begins.map(({ day }) => Number(day.slice(0, 4))), now.getUTCFullYear()];
	const head = {
		name,
		zone: calendar.zone,
		zoneLines: zoneLines(calendar.zone, Math.min(...years), Math.max(...years) + 1),
		now,
	};
	const lines = events.map(({ uid, title, description }, at) => {
		const { day = '', minute = 0 } = begins[at] ?? {};
		const event = { uid, title, description, day, at: clockText(minute), minutes: length };
		return eventLines({ ...event, rule: null, except: [] }, head);
	});
	return [calendarHead(head), ...lines, calendarFoot].join('');
}
