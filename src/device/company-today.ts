import { dayInZone } from '~/core/clocks/day-in-zone.ts';

/** The day it is in the company, `2026-11-27`, in whatever zone this device is; the device's where no zone is known. */
export function companyToday(now = new Date()): string {
	return dayInZone(import.meta.env.GOUTONG_ZONE, now);
}

/** Noon of that day on this device: quarters that are counted on a device's calendar go by it. */
export function companyTodayNoon(now = new Date()): Date {
	return new Date(`${companyToday(now)}T12:00`);
}
