/** Whether a month may be another one: of `2026.10` spreadsheets, which take it for a number, make `2026.1`. */
export function isUnclearMonth(cell: string): boolean {
	return /^\d{4}\.1$/.test(cell.slice(0, 40).normalize('NFKC').trim());
}
