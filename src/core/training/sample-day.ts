/** The day the samples of registers are told from: most of what they say lies in the weeks before it. */
const toldOn = Date.UTC(2026, 2, 27);

const day = 86_400_000;

/**
 * By how many days samples are moved so that they look as if written lately: whole weeks, so that a Friday
 * stays a Friday, and never past today. `today`: `2026-11-27`.
 */
export function daysSinceTold(today: string): number {
	const since = Math.floor((Date.parse(`${today}T00:00Z`) - toldOn) / day);
	return Number.isNaN(since) ? 0 : Math.floor(since / 7) * 7;
}

/** A day or moment so many days later, its time and offset as they are; a mere month stays. */
export function movedBy(days: number, moment: string): string {
	const [, on, time = ''] = /^(\d{4}-\d\d-\d\d)(.*)$/.exec(moment) ?? [];
	if (on === undefined) return moment;
	return new Date(Date.parse(`${on}T00:00Z`) + days * day).toISOString().slice(0, 10) + time;
}
