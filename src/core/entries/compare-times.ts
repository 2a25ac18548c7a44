/**
 * Days, months and moments; of two that are written to different precision, only a sure "before". Moments are
 * looked at to the minute, as people write them: one noted at a press has seconds, the next one has none.
 */
export function isBefore(one: string, other: string): boolean {
	if (one.length > 10 && other.length > 10) return minuteOf(one) < minuteOf(other);
	const length = Math.min(one.length, other.length, 10);
	return one.slice(0, length) < other.slice(0, length);
}

function minuteOf(moment: string): number {
	return Math.floor(Date.parse(moment) / 60_000);
}

/** Clocks of two devices differ a little, and a moment is written to the minute. */
const tolerance = 60_000;

/** Whether a day, month or moment has not come; `today` is the day of `now` where the people are. */
export function isInFuture(time: string, now: Date, today: string): boolean {
	if (time.length > 10) return Date.parse(time) > now.getTime() + tolerance;
	return time > today.slice(0, time.length);
}

/** How many days from one day to another, both counted; `null` where they are no two days in order. */
export function daysFrom(first: unknown, last: unknown): number | null {
	const days = (Date.parse(`${last}`) - Date.parse(`${first}`)) / 86_400_000 + 1;
	return `${first}${last}`.length === 20 && days > 0 ? days : null;
}
