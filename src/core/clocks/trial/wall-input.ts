import type { CompanyCalendar } from '../company/company-clocks.ts';
import { timeOf } from '../company/time-of.ts';
import { clockText } from '../said/say-moment.ts';

/** The minute since 1970 at which the company's wall shows `2026-11-20T16:00`; `null` = that is no moment. */
export function readWall(text: string, calendar: CompanyCalendar): number | null {
	const [, day = '', hours, minutes] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(text) ?? [];
	if (hours === undefined || Number.isNaN(Date.parse(day))) return null;
	return timeOf(calendar).zone.minuteAt({ day, minute: Number(hours) * 60 + Number(minutes) });
}

/** What the company's wall shows at a moment, as an input takes it. */
export function writeWall(moment: Date, calendar: CompanyCalendar): string {
	const { day, minute } = timeOf(calendar).zone.wallAt(Math.floor(moment.getTime() / 60_000));
	return `${day}T${clockText(minute)}`;
}
