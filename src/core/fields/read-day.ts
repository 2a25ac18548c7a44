/**
 * Reads a day (`2026-11-23`) or a month (`2026-11`, X14) from the ways people and spreadsheets
 * write them: `2026/11/23`, `2026.11.23`, `2026年11月23日`, `20261123`, `2026年11月`, `Nov-26` (what
 * Excel makes of `2026-11`), `11/23/2026` where only one order is possible, each also with the
 * midnight a spreadsheet adds. `null` for anything else and for days the calendar does not have.
 */
export function readDay(cell: string): string | null {
	const text = cell
		.normalize('NFKC')
		.trim()
		.replace(/[ T]0?0:00(:00(\.0+)?)?$/, '');
	const [, year, month, day] =
		/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*(?:[-/.月]\s*(\d{1,2})\s*日?|月)?$/.exec(text) ??
		/^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
		monthFirst(text) ??
		[];
	if (year === undefined || month === undefined) return null;
	if (day === undefined)
		return isRealDay(+year, +month, 1) ? `${year}-${month.padStart(2, '0')}` : null;
	if (!isRealDay(+year, +month, +day)) return null;
	return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Whether the calendar has this day. Years before 1000 are taken for slips. */
function isRealDay(year: number, month: number, day: number): boolean {
	if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
	return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthFirst(text: string): (string | undefined)[] | null {
	const [, name, short] = /^([a-z]{3})-([0-2]\d)$/i.exec(text) ?? [];
	if (name !== undefined && months.includes(name.toLowerCase()))
		return [text, `20${short}`, String(months.indexOf(name.toLowerCase()) + 1)];
	const [, first, second, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
	if (first === undefined || second === undefined) return null;
	if (first === second || +second > 12) return [text, year, first, second];
	return +first > 12 ? [text, year, second, first] : null;
}
