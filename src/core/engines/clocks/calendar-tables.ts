import { timeOf } from '../../clocks/company/time-of.ts';
import type { CompanyCalendar, CompanyClocks } from '../../clocks/company/company-clocks.ts';
import { dayAfter } from '../../clocks/recurrence.ts';
import type { Dialect } from '../dialect.ts';
import { literal } from '../quoted.ts';

/** The table of days where the company is: from which minute since 1970 to which, and whether they are worked. */
export const days = '_days';

/** The table of stretches that working clocks run in, with the minutes of them that were before each. */
export const working = '_working';

/** The view of the minute it is now; made anew with another minute, everything is told as of then. */
export const minuteNow = '(select "minute" from "_now")';

/** So many years before the first and after the last whose days off are known have their days too. */
const beyond = 2;

/** The company's calendar as tables, and the view of now. */
export function calendarTables({ calendar, limits }: CompanyClocks, dialect: Dialect): string[] {
	const all = daysOf(calendar);
	const { zone, isWorkingDay, countingBy } = timeOf(calendar);
	const starts = (day: string) => zone.minuteAt({ day, minute: 0 });
	const dayRows = all.map(
		(day) =>
			`${literal(day)}, ${starts(day)}, ${starts(dayAfter(day, 1))}, ${isWorkingDay(day) ? 1 : 0}`,
	);
	const modes = new Set(Object.values(limits).flatMap((each) => each.map(({ clock }) => clock)));
	const stretches = [...modes].flatMap((mode) => {
		if (mode === 'calendar') return [];
		let before = 0;
		return all.flatMap(countingBy(mode)).map(({ start, end }) => {
			const row = `${literal(mode)}, ${start}, ${end}, ${before}`;
			before += end - start;
			return row;
		});
	});
	return [
		...dialect.view('_now', `select ${dialect.now} as "minute"`),
		...dialect.view('_baseline', `select nullif('', '') as "code"`),
		...dialect.rows(
			days,
			{ day: 'text', starts: 'integer', ends: 'integer', works: 'integer' },
			dayRows,
			[['day'], ['starts'], ['ends']],
		),
		...dialect.rows(
			working,
			{ mode: 'text', opens: 'integer', closes: 'integer', before: 'integer' },
			stretches,
			[
				['mode', 'opens'],
				['mode', 'before'],
			],
		),
	];
}

/** The first day of that table. */
export function firstDayOf({ years }: Pick<CompanyCalendar, 'years'>): string {
	return `${Math.min(...years) - beyond}-01-01`;
}

function daysOf({ years }: CompanyCalendar): string[] {
	const last = Math.max(...years) + beyond;
	const found: string[] = [];
	for (let day = firstDayOf({ years }); day <= `${last}-12-31`; day = dayAfter(day, 1))
		found.push(day);
	return found;
}
