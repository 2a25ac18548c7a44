import { dayAfter } from '../recurrence.ts';
import { weekday } from '../working-days.ts';

/** The days a sentence sets, and what in it is not certain. */
export interface ReadDays {
	off: string[];
	work: string[];
	doubts: string[];
}

/** 2025年12月30日(农历腊月二十八、周日) 至 3日(周六): a day, its weekday, and what leads on to the next. */
const dayPattern =
	/(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:\(([^)]*)\))?(\s*(?:至|到|—+|–|-|~|～))?/g;
/** What says what becomes of the days before it. */
const verdicts = /放假|上班|休息|补休/g;
const weekdayNames = '一二三四五六日';
const mostDays = 31;

/**
 * The days of one sentence of a notice for a year. Days go to the verb that follows them; one that only
 * encourages (鼓励…休息) sets none. A weekday that does not fit, and a number of days that does not, are said.
 */
export function readDays(sentence: string, year: number): ReadDays {
	const read: ReadDays = { off: [], work: [], doubts: [] };
	const doubt = (why: string) => read.doubts.push(`${why}: “${sentence.trim()}”`);
	let from = 0;
	for (const verdict of sentence.matchAll(verdicts)) {
		const clause = sentence.slice(from, verdict.index);
		from = verdict.index + verdict[0].length;
		if (!/\d+日/.test(clause)) continue;
		if (/鼓励|建议|可以|自行|倡导/.test(clause)) {
			doubt('Only encouraged, no day is set');
		} else if (/延长|起正常|正常|调整|原定|不再/.test(clause)) {
			doubt('Changes an earlier notice; enter its days by hand');
		} else {
			const days = daysOf(clause, year, doubt);
			(verdict[0] === '上班' ? read.work : read.off).push(...days);
		}
	}
	if (from === 0 || /\d+日/.test(sentence.slice(from))) doubt('Not understood');
	const count = /(?:共|放假)(\d+)天/.exec(sentence);
	if (count && read.off.length > 0 && read.off.length !== Number(count[1]))
		doubt(`Says ${count[1]} days, ${read.off.length} were read`);
	if (/与周末连休/.test(sentence)) doubt('The weekend beside it is off anyway and not listed');
	const ordinary = read.work.filter((day) => weekday(day) <= 5);
	for (const day of ordinary) doubt(`${day} is no Saturday or Sunday`);
	return read;
}

function daysOf(clause: string, year: number, doubt: (why: string) => void): string[] {
	const days: string[] = [];
	let before: { year: number; month: number } | null = null;
	let isRange = false;
	for (const [, saidYear, saidMonth, date = '', brackets = '', leadsOn] of clause.matchAll(
		dayPattern,
	)) {
		const month: number = saidMonth ? Number(saidMonth) : (before?.month ?? 0);
		if (month === 0) {
			doubt(`The month of ${date}日 is missing`);
			continue;
		}
		const written = (inYear: number) =>
			`${inYear}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
		// December in a notice is that of the year before, where it leads into January or its weekday says so.
		const own: number = saidYear
			? Number(saidYear)
			: isRange && before && month < before.month
				? before.year + 1
				: month === 12 && fits(written(year - 1), brackets) !== false
					? year - 1
					: year;
		const day = written(own);
		if (fits(day, brackets) === false) doubt(`${day} is no ${weekdayIn(brackets)}`);
		const last = days.at(-1);
		if (isRange && last !== undefined) days.push(...daysUpTo(last, day));
		else days.push(day);
		if (!isDay(day)) doubt(`There is no ${day}`);
		before = { year: own, month };
		isRange = leadsOn !== undefined;
	}
	return days.filter(isDay);
}

/** The 31st of April would be taken for the first of May. */
function isDay(day: string): boolean {
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function daysUpTo(first: string, last: string): string[] {
	const days: string[] = [];
	for (let day = dayAfter(first, 1); day <= last && days.length < mostDays; day = dayAfter(day, 1))
		days.push(day);
	return days;
}

/** Whether a day is the weekday the brackets name; `null` = they name none. */
function fits(day: string, brackets: string): boolean | null {
	const name = weekdayIn(brackets);
	return name === null ? null : weekday(day) === weekdayNames.indexOf(name.slice(-1)) + 1;
}

function weekdayIn(brackets: string): string | null {
	const found = /(?:周|星期|礼拜)([一二三四五六日天])/.exec(brackets);
	return found ? `周${found[1] === '天' ? '日' : found[1]}` : null;
}
