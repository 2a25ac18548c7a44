import type { DaysTold } from '../definition/mapping.ts';
import { readDay } from '../fields/read-day.ts';

/**
 * A day or moment of another program as our files write it: `3/5/2026 9:07 PM` with the month first is
 * `2026-3-5 21:07`, `2026/03/05 9:07:12 下午 GMT+8` is `2026/03/05 21:07:12+08:00`. Anything else, and a day
 * whose order nobody told, stays as it stands.
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

/** The day of a moment; what is no moment stays as it stands. */
export function toldDay(cell: string, order: DaysTold | null): string {
	return toldMoment(cell, order).trim().split(/[ T]/)[0] ?? '';
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

function inOrder(day: string, order: DaysTold): string {
	const [, first, second, year = ''] =
		/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(day) ?? [];
	if (first === undefined || second === undefined) return day;
	const [month, date] = order === 'month_first' ? [first, second] : [second, first];
	return `${year.length === 2 ? `20${year}` : year}-${month}-${date}`;
}

/** `下午 9:07`, `9:07:12 PM`, `9:07:12 下午 GMT+8`; `null` for what is no time of day. */
function toldTime(text: string): string | null {
	const [, before, h = '', m = '', s, behind, zone] =
		/^(上午|下午)?\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(上午|下午|AM|PM)?\s*(Z|(?:GMT|UTC)?[-+]\d{1,2}(?::?\d{2})?)?$/i.exec(
			text,
		) ?? [];
	if (h === '') return null;
	const half = (before ?? behind ?? '').toUpperCase();
	const isLater = half === '下午' || half === 'PM';
	const hour = half === '' ? Number(h) : (Number(h) % 12) + (isLater && Number(h) <= 12 ? 12 : 0);
	const inDay = half !== '' && Number(h) > 12 ? Number(h) : hour;
	return `${String(inDay).padStart(2, '0')}:${m}${s ? `:${s}` : ''}${offsetOf(zone ?? '')}`;
}

function offsetOf(zone: string): string {
	const [, sign = '', hours = '', minutes = '00'] = /([-+])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
	return sign === '' ? zone.toUpperCase() : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
