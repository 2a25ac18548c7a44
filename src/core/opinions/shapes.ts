/** Whether something read is an object with keys, and no list. */
export function isRecord(said: unknown): said is Record<string, unknown> {
	return typeof said === 'object' && said !== null && !Array.isArray(said);
}

/** Whether it is a text of at most so many characters. */
export function isText(said: unknown, most: number): said is string {
	return typeof said === 'string' && said.length <= most;
}

/** Whether it is a day of the calendar, as 2026-11-27. */
export function isDay(said: unknown): said is string {
	if (typeof said !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(said)) return false;
	const date = new Date(`${said}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(said);
}

/** Whether it is how many there are of something. */
export function isCount(said: unknown): said is number {
	return typeof said === 'number' && Number.isSafeInteger(said) && said >= 0;
}

/** Whether it is under what replies to a message are found: `deriveReceipt`. */
export function isLookup(said: unknown): said is string {
	return typeof said === 'string' && /^[0-9a-f]{16}$/.test(said);
}
