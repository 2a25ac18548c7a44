import { dayAfter } from './recurrence.ts';
import { isWorkingDay, type WorkingCalendar } from './working-days.ts';

/** What a notice of the State Council says of a year. */
export interface Notice extends WorkingCalendar {
	year: number;
	/** Its number, 国办发明电〔2025〕7号. */
	notice: string;
	/** The day it was issued. */
	issued: string;
}

/** The days of all notices, and for which years there is one. Plain JSON. */
export interface KnownCalendar extends WorkingCalendar {
	/** Years with a notice, the earliest first. */
	years: readonly number[];
}

/**
 * All notices as one calendar: where two name the same day, the one issued later counts, and what the
 * company says itself counts most. Throws a sentence where that leaves a year without a working day.
 */
export function mergeNotices(
	notices: readonly Notice[],
	own: WorkingCalendar = { off: [], work: [] },
): KnownCalendar {
	const isWorked = new Map<string, boolean>();
	const inOrder = notices.toSorted((a, b) =>
		a.issued === b.issued ? a.year - b.year : a.issued < b.issued ? -1 : 1,
	);
	for (const { off, work } of [...inOrder, own]) {
		for (const day of off) isWorked.set(day, false);
		for (const day of work) isWorked.set(day, true);
	}
	const days = [...isWorked].sort(([a], [b]) => (a < b ? -1 : 1));
	const calendar: KnownCalendar = {
		off: days.flatMap(([day, worked]) => (worked ? [] : [day])),
		work: days.flatMap(([day, worked]) => (worked ? [day] : [])),
		years: [...new Set(notices.map(({ year }) => year))].sort((a, b) => a - b),
	};
	ensureWorkingDays(calendar);
	return calendar;
}

/** Of a calendar, what a page needs that looks no further back than a day. */
export function calendarFrom(day: string, { off, work, years }: KnownCalendar): KnownCalendar {
	const isLater = (one: string) => one >= day;
	return { off: off.filter(isLater), work: work.filter(isLater), years };
}

function ensureWorkingDays(calendar: KnownCalendar): void {
	const years = new Set([...calendar.off.map((day) => Number(day.slice(0, 4)))]);
	for (const year of years) {
		let day = `${year}-01-01`;
		while (day.startsWith(`${year}-`) && !isWorkingDay(day, calendar)) day = dayAfter(day, 1);
		if (!day.startsWith(`${year}-`))
			throw new Error(
				`The calendar has no working day in ${year}: no limit in working days would ever end. Look at "off" in src/content/calendar/${year}.yml and at calendar.off in organization.yml, and take out the days that are worked.`,
			);
	}
}
