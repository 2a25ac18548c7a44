import { foldLine } from './fold-line.ts';

/** An event on the wall clock of the calendar's zone. */
export interface CalendarEvent {
	/** Stays the same in every later file, so that importing one replaces instead of doubling. */
	uid: string;
	title: string;
	description: string;
	/** `2026-12-04`. */
	day: string;
	/** `16:00`; `null` = the whole day. */
	at: string | null;
	minutes: number;
	/** How it comes round (RFC 5545, 3.3.10); `null` = once. */
	rule: string | null;
	/** Days on which it would come round and does not. */
	except: readonly string[];
}

/** What surrounds the events of a calendar file. */
export interface CalendarHead {
	name: string;
	zone: string;
	/** The zone's own lines. */
	zoneLines: readonly string[];
	/** When the file was made; it says so in Greenwich's time: `20261126T080000Z`. */
	now: Date;
}

/** The lines that begin a calendar file (RFC 5545), each ended; events and `calendarFoot` follow. */
export function calendarHead({ name, zone, zoneLines }: CalendarHead): string {
	return ended([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//goutong//goutong//ZH',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`X-WR-CALNAME:${escaped(name)}`,
		`X-WR-TIMEZONE:${zone}`,
		...zoneLines,
	]);
}

/** The line that ends it. */
export const calendarFoot = ended(['END:VCALENDAR']);

/** One event of it. */
export function eventLines(event: CalendarEvent, { name, zone, now }: CalendarHead): string {
	const at = (day: string) => `${day}T${event.at}:00`.replace(/[-:]/g, '');
	return ended([
		'BEGIN:VEVENT',
		`UID:${event.uid}`,
		`DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
		...(event.at === null
			? [`DTSTART;VALUE=DATE:${event.day.replaceAll('-', '')}`]
			: [`DTSTART;TZID=${zone}:${at(event.day)}`, `DURATION:PT${event.minutes}M`]),
		...(event.rule === null ? [] : [`RRULE:${event.rule}`]),
		...(event.except.length === 0 ? [] : [`EXDATE;TZID=${zone}:${event.except.map(at).join(',')}`]),
		`SUMMARY:${escaped(event.title)}`,
		...(event.description === '' ? [] : [`DESCRIPTION:${escaped(event.description)}`]),
		`CATEGORIES:${escaped(name)}`,
		'END:VEVENT',
	]);
}

function ended(lines: readonly string[]): string {
	return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** A line end of any kind would begin a line of its own; other control characters no calendar may have. */
function escaped(text: string): string {
	return text
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n?|[\n\u0085\u2028\u2029]/g, '\\n')
		.replace(/(?!\t)\p{Cc}/gu, '');
}
