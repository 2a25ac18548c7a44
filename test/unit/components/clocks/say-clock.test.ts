import { expect, it } from 'vitest';
import { sayClock } from '~/components/table/say-clock.ts';
import { createTranslate } from '~/core/words/translate.ts';
import { loadWords } from '../../interface-words.ts';
import { aClock } from '../register/a-register.ts';

const due = Date.parse('2026-12-28T16:00+08:00') / 60_000;

it.each([
	['zh-CN', '进行中，到 12月28日周一 16:00', '（暂定：2027 年的放假安排还没有录入）'],
	['en', 'Under way', ' (may change: the holidays of 2027 have not been entered)'],
])(
	'A table says in %s that a due moment may move, where a year is not known',
	(locale, said, doubt) => {
		const say = { t: createTranslate(loadWords(locale), locale), locale, zone: 'Asia/Shanghai' };
		const clock = { ...aClock('a', 'open', due), label: 'A' };
		const certain = sayClock(clock, say, false);
		expect(certain).toContain(said);
		expect(sayClock({ ...clock, missingYear: 2027 }, say, false)).toBe(certain + doubt);
		// What is over moves no more.
		const over = { ...clock, state: 'on_time', missingYear: 2027 } as const;
		expect(sayClock(over, say, false)).not.toContain(doubt.trim());
	},
);
