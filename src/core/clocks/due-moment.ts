/** How the hours of a limit are counted. */
export type Clock = 'calendar' | 'working_days';

/** A moment on a wall clock, without a zone. The end of a day is its 24:00, not the next day's 00:00. */
export interface WallMoment {
	/** `2026-12-04`. */
	day: string;
	/** `16:00`. */
	time: string;
}

const dayMinutes = 24 * 60;
/** So many days in a row without work are a mistake in the calendar, not a holiday. */
const mostDaysOff = 366;

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
	let { day } = from;
	let minute = minutesOf(from.time);
	let left = Math.round(hours * 60);
	let daysOff = 0;
	for (;;) {
		const counts = clock === 'calendar' || isWorkingDay(day);
		if (counts && minute + left <= dayMinutes) return { day, time: timeOf(minute + left) };
		if (counts) left -= dayMinutes - minute;
		daysOff = counts ? 0 : daysOff + 1;
		if (daysOff > mostDaysOff)
			throw new Error('The working calendar has no working day in a year.');
		day = nextDay(day);
		minute = 0;
	}
}

/** The day after, on the calendar. */
function nextDay(day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + 1);
	return date.toISOString().slice(0, 10);
}

function minutesOf(time: string): number {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return hours * 60 + minutes;
}

function timeOf(minutes: number): string {
	const two = (count: number) => String(count).padStart(2, '0');
	return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
