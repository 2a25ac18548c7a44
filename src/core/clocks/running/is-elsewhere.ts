import { createZone } from './company-zone.ts';

/**
 * Whether this device's clock shows another time than the company's at any of these minutes; `null` for one that is not
 * told. Two clocks that agree today may not do so then, when one of them has summer time.
 */
export function isElsewhere(zone: string, told: Iterable<number | null>): boolean {
	const { offsetAt } = createZone(zone);
	for (const minute of told) {
		if (minute === null) continue;
		if (offsetAt(minute) !== -new Date(minute * 60_000).getTimezoneOffset()) return true;
	}
	return false;
}
