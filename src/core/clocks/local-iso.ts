/** The moment on the clock of this device, to the second: `2026-11-23T19:40:05+08:00`. */
export function toLocalIso(date: Date): string {
	const clock = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
	return `${toLocalDay(date)}T${clock}${offsetOf(date)}`;
}

/** The day on the calendar of this device: `2026-11-23`. */
export function toLocalDay(date: Date): string {
	const year = String(date.getFullYear()).padStart(4, '0');
	return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The day of a moment that is written as a text; a day is its own. */
export function dayOf(moment: string): string {
	return moment.slice(0, 10);
}

function offsetOf(date: Date): string {
	const minutes = -date.getTimezoneOffset();
	const size = Math.trunc(Math.abs(minutes));
	return `${minutes < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}:${two(size % 60)}`;
}

function two(count: number): string {
	return String(count).padStart(2, '0');
}
