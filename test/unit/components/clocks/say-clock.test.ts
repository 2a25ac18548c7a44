import { expect, it } from 'vitest';
import { sayClock } from '~/components/table/say-clock.ts';
import { createTranslate } from '~/core/words/translate.ts';
import { loadWords } from '../../interface-words.ts';
import { aClock } from '../register/a-register.ts';

const minute = (moment: string) => Date.parse(moment) / 60_000;
const due = minute('2026-12-28T16:00+08:00');
const sayIn = (locale: string) => ({
	...{ t: createTranslate(loadWords(locale), locale), locale, zone: 'Asia/Shanghai' },
	now: Date.parse('2026-12-20T09:00+08:00'),
});

it.each([
	['zh-CN', '进行中，到 12月28日周一 16:00', '（暂定：2027 年的放假安排还没有录入）'],
	['en', 'Under way', ' (may change: the holidays of 2027 have not been entered)'],
])(
	'A table says in %s that a due moment may move, where a year is not known',
	(locale, said, doubt) => {
		const say = sayIn(locale);
		const clock = { ...aClock('a', 'open', due), label: 'A' };
		const certain = sayClock(clock, say, false);
		expect(certain).toContain(said);
		expect(sayClock({ ...clock, missingYear: 2027 }, say, false)).toBe(certain + doubt);
		// What is over moves no more.
		const over = { ...clock, state: 'on_time', missingYear: 2027 } as const;
		expect(sayClock(over, say, false)).not.toContain(doubt.trim());
	},
);

it.each([
	['zh-CN', '2026-12-31T16:00+08:00', '12月31日周四 16:00'],
	['zh-CN', '2027-01-01T00:00+08:00', '12月31日周四'],
	['zh-CN', '2027-01-01T16:00+08:00', '2027年1月1日周五 16:00'],
	['zh-CN', '2025-12-30T16:00+08:00', '2025年12月30日周二 16:00'],
	// The end of a day is that day.
	['zh-CN', '2023-07-01T00:00+08:00', '2023年6月30日周五'],
	['en', '2025-12-30T16:00+08:00', 'Tue, Dec 30, 2025 16:00'],
])(
	'A table says in %s that %s is due on %s: with its year where that is another',
	(locale, at, said) => {
		const clock = { ...aClock('a', 'overdue', minute(at)), label: 'A' };
		expect(sayClock(clock, sayIn(locale), false)).toMatch(new RegExp(`[^\\d]${said}$`));
	},
);
