import { toLocalDay } from './local-iso.ts';

/**
 * The day it is in a zone of the IANA database, `2026-11-27`; on this device where nobody knows the zone. What a form
 * begins with, without the code of clocks.
 */
export function dayInZone(zone: string | undefined, now: Date): string {
	if (zone === undefined) return toLocalDay(now);
	const parts = { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
	// Every browser has American dates, which never stand otherwise: 11/27/2026.
	const [month, day, year] = now.toLocaleDateString('en-US', parts).split('/');
	return `${year}-${month}-${day}`;
}
