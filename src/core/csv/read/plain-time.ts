import { weekday } from '../../clocks/working-days.ts';
import { hourWord, plainClock } from './plain-clock.ts';
import { plainDay } from './plain-day.ts';
import { takeWeekday } from './take-weekday.ts';

/**
 * A day or moment as people and spreadsheets write it, in the plain form the fields read: `2026年1月5日 周一`,
 * `2026年1月5号`, `5-Jan-26`, `Jan 5, 2026`, with `下午3:20`, `3:20 PM`, `8点半`. A cell of which one part is none of
 * these, or contradicts another, stays as it stands: a wrong moment is worse than a row set aside.
 */
export function plainTime(cell: string): string {
	const text = cell.length > longest ? '' : cell.normalize('NFKC').replace(dashes, '-');
	return (text.length > longest ? null : readTime(text)) ?? cell;
}

/** No day is longer; files may hold anything, and a letter may be many in its plain form. */
const longest = 60;

const dashes = /[‐-―−]/g;

function readTime(text: string): string | null {
	const taken = takeWeekday(text);
	if (taken === null) return null;
	const [, dayText = taken.rest, clockText] = withClock.exec(taken.rest) ?? [];
	const day = plainDay(dayText.replace(/\s+/g, ' '));
	if (day === null || (taken.weekday !== null && !isOn(taken.weekday, day))) return null;
	if (clockText === undefined) return day;
	const clock = plainClock(clockText);
	return clock === null ? null : `${day} ${clock}`;
}

/** A day, what parts it from its time, and the time. */
const withClock = new RegExp(
	`^(.+?)(?:T|,?\\s+|(?<=[日号])|(?=${hourWord}))((?:${hourWord})?\\s*\\d{1,2}\\s*[:点时].*)$`,
	'iu',
);

/** Whether a whole day is that day of the week; a month is none. */
function isOn(named: number, day: string): boolean {
	return day.length === 10 && weekday(day) === named;
}
