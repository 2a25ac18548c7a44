import { dayInZone } from '../clocks/day-in-zone.ts';
import { chineseHours, toldHour } from '../clocks/told-hour.ts';
import type { DaysTold } from '../definition/mapping.ts';
import { readDay } from '../fields/read-day.ts';
import { usualZone } from '../organization/usual-zone.ts';

/**
 * A day or moment of another program as our files write it: `3/5/2026 9:07 PM` with the month first is
 * `2026-3-5 21:07`, `2026/03/05 9:07:12 下午 GMT+8` is `2026/03/05 21:07:12+08:00`. Anything else, and a day
 * whose order nobody told, stays as it stands; so does `CST`, the name of several zones.
 */
export function toldMoment(cell: string, order: DaysTold | null): string {
	const text = cell.normalize('NFKC').trim();
	const [, dayText = '', rest = ''] = (text.length <= longest && parts.exec(text)) || [];
	if (dayText === '') return cell;
	const day = order === null ? dayText : inOrder(dayText, order);
	if (rest === '') return day;
	const time = toldTime(rest);
	return time === null ? cell : `${day} ${time}`;
}

/** The day of a moment, in the company's zone where the moment tells its own; what is no moment stays as it stands. */
export function toldDay(cell: string, order: DaysTold | null, ours = usualZone): string {
	const told = toldMoment(cell, order).trim();
	const [, dayText = '', time = '', zone = ''] =
		/^(\S+) (\d{2}:\d{2})(?::\d{2})?(Z|[-+]\d{2}:\d{2})$/.exec(told) ?? [];
	const moment = Date.parse(`${readDay(dayText) ?? ''}T${time}${zone}`);
	if (!Number.isNaN(moment)) return dayInZone(ours, new Date(moment));
	return told.split(/[ T]/)[0] ?? '';
}

/** Whether it is a day of which the number of the month is not told. */
export function isUnclearDay(cell: string): boolean {
	return /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{2}(\d{2})?(\s|$)/.test(cell);
}

/** Whether it is a day, or a moment, whose day everybody reads alike. */
export function isMoment(told: string): boolean {
	const [day = '', time, ...more] = told.trim().split(' ');
	if (readDay(day)?.length !== 10 || more.length > 0) return false;
	return time === undefined || /^([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?([-+]\d\d:\d\d|Z)?$/.test(time);
}

/** No moment is longer; patterns would go over a longer text again and again. */
const longest = 60;

const parts = /^(\d+[-/.年]\d+[-/.月]\d+日?)(?:[T\s]\s*|(?<=日))?(.*)$/;

/** Of two digits only a year that is near: `3/5/85` is of another century. */
function inOrder(day: string, order: DaysTold): string {
	const [, first, second, year = ''] =
		/^(\d{1,2})[/.-](\d{1,2})[/.-]([0-2]\d|\d{4})$/.exec(day) ?? [];
	if (first === undefined || second === undefined) return day;
	const [month, date] = order === 'month_first' ? [first, second] : [second, first];
	return `${year.length === 2 ? `20${year}` : year}-${month}-${date}`;
}

/** `下午 9:07`, `9:07:12 p.m.`, `凌晨 0:30`, `9:07:12 下午 GMT+8`; `null` for what is no time of day. */
function toldTime(text: string): string | null {
	const [, before, h = '', m = '', s, behind, zone] = clock.exec(text) ?? [];
	const said = [before, behind].filter((word) => word !== undefined);
	// `9:00-11:30` is from when until when; a zone behind UTC has its name or the seconds before it.
	if (s === undefined && zone?.startsWith('-')) return null;
	const hour = h === '' ? null : toldHour(Number(h), said);
	if (hour === null) return null;
	const offset = offsetOf(zone ?? '');
	const seconds = s ?? (offset.startsWith('-') ? '00' : undefined);
	return `${String(hour).padStart(2, '0')}:${m}${seconds ? `:${seconds}` : ''}${offset}`;
}

const clock = new RegExp(
	`^(${chineseHours})?\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?` +
		`\\s*(${chineseHours}|[AP]M|[AP]\\.M\\.)?` +
		'\\s*(Z|(?:GMT|UTC)?[-+]\\d{1,2}(?::?\\d{2})?|GMT|UTC|北京时间|中国标准时间|China Standard Time)?$',
	'i',
);

function offsetOf(zone: string): string {
	const [, sign = '', hours = '', minutes = '00'] = /([-+])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
	if (sign !== '') return `${sign}${hours.padStart(2, '0')}:${minutes}`;
	if (zone === '') return '';
	return /^(Z|GMT|UTC)$/i.test(zone) ? 'Z' : '+08:00';
}
