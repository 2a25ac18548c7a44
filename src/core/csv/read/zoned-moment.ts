/** Minutes a wall is ahead of UTC when it shows a time: the company's zone, as whoever reads its files knows it. */
type AheadAt = (wall: { day: string; minute: number }) => number;

let companyAhead: AheadAt | null = null;

/**
 * From now on moments in files that tell no zone are the company's and not the device's: who collects may be
 * elsewhere, and the same file says the same everywhere. Told once, where the work begins; a form has no need of it.
 */
export function readMomentsAhead(ahead: AheadAt | null): void {
	companyAhead = ahead;
}

/** A moment read of a cell, with the company's offset where the cell has none. */
export function zonedMoment<T>(moment: T, cell: string): T | string {
	if (companyAhead === null || typeof moment !== 'string' || tellsZone.test(cell)) return moment;
	const [, wall, day, hours, minutes] = local.exec(moment) ?? [];
	if (wall === undefined || day === undefined) return moment;
	const ahead = companyAhead({ day, minute: Number(hours) * 60 + Number(minutes) });
	const size = Math.abs(ahead);
	const pad = (part: number) => String(part).padStart(2, '0');
	return `${wall}${ahead < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

const tellsZone = /(?:Z|[-+]\d{2}:?\d{2})\s*$/i;
const local = /^((\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d)?)[-+]\d\d:\d\d$/;
