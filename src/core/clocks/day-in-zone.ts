/** The day it is in a zone of the IANA database, `2026-11-27`: what a form begins with, without the code of clocks. */
export function dayInZone(zone: string, now: Date): string {
	const parts = { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
	// Every browser has American dates, which never stand otherwise: 11/27/2026.
	const [month, day, year] = now.toLocaleDateString('en-US', parts).split('/');
	return `${year}-${month}-${day}`;
}
