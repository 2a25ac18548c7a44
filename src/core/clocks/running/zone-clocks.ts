import type { OffsetOf } from '../../fields/field-type.ts';
import type { CompanyZone } from './company-zone.ts';

/** What the clocks of a company show, wherever the device is that asks. */
export interface ZoneClocks {
	/** Of a moment in a cell that tells no zone: the same file says the same everywhere. */
	offsetOf: OffsetOf;
	/** The day it is, `2026-11-23`. */
	dayAt(now: Date): string;
	/** The moment it is, to the second: `2026-11-23T19:40:05+08:00`. */
	momentAt(now: Date): string;
}

/** The clocks of a zone. */
export function zoneClocks(zone: CompanyZone): ZoneClocks {
	const offsetOf: OffsetOf = (shown) => {
		const wall = { day: shown.slice(0, 10), minute: minuteOf(shown.slice(11)) };
		return written(zone.offsetAt(zone.minuteAt(wall)));
	};
	const wallAt = (now: Date) => zone.wallAt(Math.floor(now.getTime() / 60_000));
	return {
		offsetOf,
		dayAt: (now) => wallAt(now).day,
		momentAt(now) {
			const { day, minute } = wallAt(now);
			const clock = [Math.floor(minute / 60), minute % 60, now.getUTCSeconds()].map(two).join(':');
			return `${day}T${clock}${written(zone.offsetAt(Math.floor(now.getTime() / 60_000)))}`;
		},
	};
}

function minuteOf(clock: string): number {
	const [hours, minutes] = clock.split(':');
	return Number(hours) * 60 + Number(minutes);
}

function written(ahead: number): string {
	const size = Math.abs(ahead);
	return `${ahead < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function two(count: number): string {
	return String(count).padStart(2, '0');
}
