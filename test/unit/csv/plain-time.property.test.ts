import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateField } from '~/core/fields/date.ts';
import { datetimeField } from '~/core/fields/datetime.ts';
import type { FieldOf } from '~/core/fields/field.ts';
import { plainTime } from '~/core/csv/read/plain-time.ts';
import { propertyRuns } from '../property-runs.ts';

/** As a typed table reads it: what the field reads as it stands first. `null`: set aside. */
function reads(cell: string): string | null {
	const as = [cell, plainTime(cell)];
	const moments = as.map((text) => datetimeField.fromCell(text, {} as FieldOf<'datetime'>));
	const days = as.map((text) => dateField.fromCell(text, {} as FieldOf<'date'>));
	return [...moments, ...days].flatMap((read) => (read.ok ? [read.value] : []))[0] ?? null;
}

const two = (number: number) => String(number).padStart(2, '0');
const inEnglish = (part: Intl.DateTimeFormatOptions) => {
	const format = new Intl.DateTimeFormat('en', { ...part, timeZone: 'UTC' });
	return (day: Date) => format.format(day);
};
const [monthLong, monthShort] = [inEnglish({ month: 'long' }), inEnglish({ month: 'short' })];
const [weekdayLong, weekdayShort] = [
	inEnglish({ weekday: 'long' }),
	inEnglish({ weekday: 'short' }),
];
const weekdayIn = (day: Date) => [
	...['周', '星期', '礼拜'].map((name) => name + '日一二三四五六'.charAt(day.getUTCDay())),
	weekdayLong(day),
	weekdayShort(day),
];

const days = fc
	.date({ min: new Date('2000-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
	.map((date) => new Date(date.toISOString().slice(0, 10)));

/** Every accepted way to write a day. */
function spelled(day: Date): string[] {
	const [y, m, d] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
	return [
		`${y}-${two(m)}-${two(d)}`,
		`${y}/${m}/${d}`,
		`${y}.${m}.${d}`,
		`${y}年${m}月${d}日`,
		`${y}年${m}月${d}号`,
		`${y}${two(m)}${two(d)}`,
		`${d}-${monthShort(day)}-${two(y % 100)}`,
		`${two(d)}-${monthShort(day)}-${y}`,
		`${d} ${monthLong(day)} ${y}`,
		`${monthLong(day)} ${d}, ${y}`,
		`${monthShort(day)} ${d}, ${y}`,
		...(d > 12 || d === m ? [`${m}/${d}/${y}`, `${d}/${m}/${y}`] : []),
	];
}

/** The day alone and with its weekday, before and behind. */
function withWeekday(day: Date): string[] {
	return spelled(day).flatMap((text) => [
		text,
		...weekdayIn(day).flatMap((name) => [
			`${text} ${name}`,
			`${text}（${name}）`,
			`${name} ${text}`,
		]),
	]);
}

/** Accepted ways to write a time of the day; none where nobody could tell which hour is meant. */
function clocks(hour: number, minute: number): string[] {
	const h = hour % 12 || 12;
	const late = hour >= 12;
	const words = [
		...(late ? ['下午'] : hour > 0 ? ['上午'] : []),
		...(hour < 6 ? ['凌晨'] : []),
		...(hour >= 5 && hour < 9 ? ['清晨', '早上', '早晨'] : []),
		...(hour >= 11 && hour < 14 ? ['中午'] : []),
		...(hour >= 17 && hour < 20 ? ['傍晚'] : []),
		...(hour >= 18 ? ['晚上'] : []),
	];
	const inWords = [
		`点${minute}分`,
		`时${two(minute)}分`,
		`点${two(minute)}`,
		...({ 0: ['点', '点整', '时'], 15: ['点一刻'], 30: ['点半'], 45: ['点三刻'] }[minute] ?? []),
	];
	const digits = [`:${two(minute)}`, `:${two(minute)}:00`, ...inWords];
	return digits.flatMap((rest) => [
		`${hour}${rest}`,
		`${two(hour)}${rest}`,
		`${h}${rest} ${late ? 'PM' : 'AM'}`,
		`${h}${rest}${late ? 'p.m.' : 'a.m.'}`,
		...words.flatMap((word) => [
			`${word}${h}${rest}`,
			`${word} ${h}${rest}`,
			`${h}${rest} ${word}`,
		]),
	]);
}

const minutes = fc.oneof(fc.constantFrom(0, 15, 30, 45), fc.nat(59));

it('a day is the same in every way it may be written', () => {
	fc.assert(
		fc.property(days, (day) => {
			const iso = day.toISOString().slice(0, 10);
			const other = withWeekday(day).filter((text) => reads(text) !== iso);
			expect(other, iso).toEqual([]);
		}),
		{ numRuns: propertyRuns },
	);
});

it('a moment is the same in every way its day and its time may be written', () => {
	fc.assert(
		fc.property(days, fc.nat(23), minutes, fc.infiniteStream(fc.nat()), (day, hour, minute, at) => {
			const iso = `${day.toISOString().slice(0, 10)}T${two(hour)}:${two(minute)}+08:00`;
			const ways = withWeekday(day);
			for (const clock of clocks(hour, minute)) {
				const way = ways[Number(at.next().value) % ways.length] ?? '';
				const joint = /[日号]$/.test(way) ? ['', ' '] : [' '];
				for (const blank of joint)
					expect(reads(way + blank + clock), way + blank + clock).toBe(iso);
			}
		}),
		{ numRuns: propertyRuns },
	);
});

/** What a word for a part of the day can mean at most: the hours it is said of. */
const meant: Record<string, (hour: number) => boolean> = {
	AM: (hour) => hour < 12,
	'a.m.': (hour) => hour < 12,
	PM: (hour) => hour >= 12,
	上午: (hour) => hour < 12,
	凌晨: (hour) => hour < 7,
	清晨: (hour) => hour < 12,
	早上: (hour) => hour < 12,
	早晨: (hour) => hour < 12,
	中午: (hour) => hour >= 10 && hour < 15,
	下午: (hour) => hour >= 12,
	傍晚: (hour) => hour >= 15 && hour < 21,
	晚上: (hour) => hour >= 17,
	夜里: (hour) => hour >= 17,
	深夜: (hour) => hour >= 17,
};

it('no cell is read into a day or an hour that one of its words contradicts', () => {
	const word = fc.option(fc.constantFrom(...Object.keys(meant)), { nil: '', freq: 1 });
	const weekday = fc.option(fc.nat(34), { nil: null, freq: 1 });
	const part = fc.record({ day: days, weekday, before: word, hour: fc.nat(24), behind: word });
	fc.assert(
		fc.property(part, minutes, fc.nat(), (told, minute, at) => {
			const { day, before, hour, behind } = told;
			const named = new Date(Date.UTC(2001, 0, 1 + (told.weekday ?? 0)));
			const name = told.weekday === null ? '' : (weekdayIn(named)[told.weekday % 5] ?? '');
			const ways = spelled(day);
			const clock = `${before}${hour}:${two(minute)} ${behind}`;
			const cell = `${ways[at % ways.length] ?? ''} ${name} ${clock}`;
			const value = reads(cell.replace(/\s+/g, ' ').trim());
			if (value === null) return;
			expect(value.slice(0, 10), cell).toBe(day.toISOString().slice(0, 10));
			if (name !== '') expect(named.getUTCDay(), cell).toBe(day.getUTCDay());
			const read = Number(value.slice(11, 13));
			expect(read % 12, cell).toBe(hour % 12);
			if (hour > 12 || before + behind === '') expect(read, cell).toBe(hour);
			for (const each of [before, behind]) {
				if (each !== '') expect(meant[each]?.(read), cell).toBe(true);
			}
		}),
		{ numRuns: propertyRuns },
	);
});

it('a day with anything else beside it is not read', () => {
	const noise = fc.constantFrom('约', '左右', '或', '前', 'or', 'ca.', '?', '第2', '~', '周', 'PM');
	fc.assert(
		fc.property(days, noise, fc.nat(), fc.boolean(), (day, more, at, isFirst) => {
			const ways = withWeekday(day);
			const way = ways[at % ways.length] ?? '';
			expect(reads(isFirst ? `${more} ${way}` : `${way} ${more}`)).toBeNull();
		}),
		{ numRuns: propertyRuns },
	);
});
