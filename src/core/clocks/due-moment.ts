import { dayAfter } from './recurrence.ts';
import { createZone } from './running/company-zone.ts';
import { type ClockMode, countingTime } from './running/counting-time.ts';
import { dueAfter } from './running/due-after.ts';

/** How the hours of a limit on a page are counted. */
export type Clock = Exclude<ClockMode, 'working_hours'>;

/** A moment on a wall clock, without a zone. The end of a day is its 24:00, not the next day's 00:00. */
export interface WallMoment {
	/** `2026-12-04`. */
	day: string;
	/** `16:00`. */
	time: string;
}

/** No zone is asked for: a wall is read as it stands, and none here has summer time. */
const zone = createZone('UTC');

/**
 * When a limit ends that starts at `from`. `calendar`: every hour counts (domain R3). `working_days`: time
 * stands still on days off, and a working day has 24 hours (domain R1, X8). Throws for a calendar without working days.
 */
export function dueMoment(
	from: WallMoment,
	hours: number,
	clock: Clock,
	isWorkingDay: (day: string) => boolean,
): WallMoment {
	const counts = countingTime(clock, { zone, isWorkingDay, hours: [] });
	const start = zone.minuteAt({ day: from.day, minute: minutesOf(from.time) });
	const due = dueAfter(start, Math.round(hours * 60), { zone, counts, pauses: [] }) ?? start;
	const { day, minute } = zone.wallAt(due);
	return minute === 0 && due > start
		? { day: dayAfter(day, -1), time: '24:00' }
		: { day, time: timeOf(minute) };
}

function minutesOf(time: string): number {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return hours * 60 + minutes;
}

function timeOf(minutes: number): string {
	const two = (count: number) => String(count).padStart(2, '0');
	return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
