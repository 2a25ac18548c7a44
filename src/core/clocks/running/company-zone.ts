import { dayOfNumber, numberOfDay } from '../day-numbers.ts';

/** A moment on a wall: the day, `2026-12-04`, and the minutes since its midnight. */
export interface WallMinute {
	day: string;
	minute: number;
}

/** The time zone of the company: what its walls show at a minute, and the other way round. */
export interface CompanyZone {
	/** The minute since 1970 at which a wall shows it: the first of two, and after a gap of an hour the later. */
	minuteAt(wall: WallMinute): number;
	wallAt(minute: number): WallMinute;
	/** Minutes the wall is ahead of UTC. */
	offsetAt(minute: number): number;
}

const dayMinutes = 24 * 60;
/** China has had no summer time since 1991, and every form, import and report asks for it. */
const fixed: Readonly<Record<string, number>> = { 'Asia/Shanghai': 8 * 60, UTC: 0 };

/** Those asked for: what is known of their offsets is not asked again. */
const zones = new Map<string, CompanyZone>();

/** `name` as in the IANA database, `Asia/Shanghai`; throws a RangeError for one the platform does not know. */
export function createZone(name: string): CompanyZone {
	const zone = zones.get(name) ?? makeZone(name);
	zones.set(name, zone);
	return zone;
}

function makeZone(name: string): CompanyZone {
	const constant = fixed[name];
	const offsetAt = constant === undefined ? readOffsets(name) : () => constant;
	return {
		offsetAt,
		wallAt(minute) {
			const shown = minute + offsetAt(minute);
			return {
				day: dayOfNumber(Math.floor(shown / dayMinutes)),
				minute: ((shown % dayMinutes) + dayMinutes) % dayMinutes,
			};
		},
		minuteAt({ day, minute }) {
			const shown = numberOfDay(day) * dayMinutes + minute;
			if (constant !== undefined) return shown - constant;
			const before = offsetAt(shown - dayMinutes);
			const after = offsetAt(shown + dayMinutes);
			const found = [shown - before, shown - after]
				.sort((left, right) => left - right)
				.find((one) => one + offsetAt(one) === shown);
			return found ?? shown - before;
		},
	};
}

/** Offsets change at quarters of an hour, and twice in no day: of most days they are asked for once. */
function readOffsets(name: string): (minute: number) => number {
	const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
	const known = new Map<number, number>();
	const at = (quarter: number) => {
		const offset = known.get(quarter) ?? offsetIn(format, quarter * 15);
		known.set(quarter, offset);
		return offset;
	};
	return (minute) => {
		const quarter = Math.floor(minute / 15);
		const midnight = Math.floor(quarter / quartersOfDay) * quartersOfDay;
		const [before, after] = [at(midnight), at(midnight + quartersOfDay)];
		return before === after ? before : at(quarter);
	};
}

const quartersOfDay = dayMinutes / 15;

function offsetIn(format: Intl.DateTimeFormat, minute: number): number {
	const parts = format.formatToParts(new Date(minute * 60_000));
	const text = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
	const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(text) ?? [];
	return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
