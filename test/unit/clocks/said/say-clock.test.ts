import { describe, expect, it } from 'vitest';
import type { ClockMode } from '~/core/clocks/running/counting-time.ts';
import { sayWhy } from '~/core/clocks/said/say-clock.ts';
import { sayLength } from '~/core/clocks/said/say-length.ts';
import { sayMoment } from '~/core/clocks/said/say-moment.ts';
import { timeOf } from '~/core/clocks/company/time-of.ts';
import { tryClock } from '~/core/clocks/trial/try-clock.ts';
import { createTranslate } from '~/core/words/translate.ts';
import { loadCompany, minuteOn } from '../company/company.ts';
import { readYaml } from '../../definitions.ts';

const { calendar } = loadCompany();

const wordsOf = (locale: string) =>
	createTranslate(
		Object.fromEntries(
			Object.entries(readYaml(`i18n/${locale}/clocks.yml`) as Record<string, string>).map(
				([key, sentence]) => [`clocks.${key}`, sentence],
			),
		),
		locale,
	);

const why = (from: string, hours: number, clock: ClockMode, locale = 'zh-CN') =>
	sayWhy(
		tryClock(minuteOn(from, calendar), { since: null, minutes: hours * 60, clock }, calendar),
		calendar,
		{ t: wordsOf(locale), locale },
	);

describe('the sentence that explains a due moment', () => {
	it.each<[string, number, ClockMode, string]>([
		[
			'2025-12-31 16:00',
			48,
			'working_days',
			'12月31日周三 16:00 开始；限 48 小时，每个工作日算 24 小时，休息日不算；2026年1月1日周四至2026年1月3日周六休息；2026年1月4日周日是调休上班日，照算；到 2026年1月5日周一 16:00。',
		],
		[
			'2026-11-20 16:00',
			24,
			'calendar',
			'11月20日周五 16:00 开始；限 24 小时，每小时都算；到 11月21日周六 16:00。',
		],
		[
			'2026-09-18 16:00',
			24,
			'working_days',
			'9月18日周五 16:00 开始；限 24 小时，每个工作日算 24 小时，休息日不算；9月19日周六休息；9月20日周日是调休上班日，照算；到 9月20日周日 16:00。',
		],
		[
			'2026-02-14 10:00',
			48,
			'working_days',
			'2月14日周六 10:00 开始；限 48 小时，每个工作日算 24 小时，休息日不算；2月15日周日至2月23日周一休息；2月14日周六是调休上班日，照算；到 2月25日周三 10:00。',
		],
		[
			'2026-11-21 11:00',
			24,
			'working_days',
			'11月21日周六 11:00 开始；限 24 小时，每个工作日算 24 小时，休息日不算；11月21日周六至11月22日周日休息；到 11月23日周一 24:00。',
		],
		[
			'2026-12-30 10:00',
			24,
			'working_days',
			'12月30日周三 10:00 开始；限 24 小时，每个工作日算 24 小时，休息日不算；到 12月31日周四 10:00；2027 年的放假安排还没有录入，暂按周一至周五算，公布后可能变。',
		],
	])('%s, %s hours, %s', (from, hours, clock, sentence) => {
		expect(why(from, hours, clock)).toBe(sentence);
	});

	it('is there in English too', () => {
		expect(why('2026-09-18 16:00', 24, 'working_days', 'en')).toBe(
			'Began Fri, Sep 18 16:00; 24 hours; every working day counts 24, days off do not count; Sat, Sep 19 is off; Sun, Sep 20 is worked in exchange for a holiday and counts; due Sun, Sep 20 16:00.',
		);
	});

	it('counts days off where naming them would be a list', () => {
		expect(why('2026-11-02 09:00', 30 * 24, 'working_days')).toContain('其中 12 天休息');
	});
});

describe('moments and lengths', () => {
	const saying = { t: wordsOf('zh-CN'), locale: 'zh-CN', zone: timeOf(calendar).zone };
	const say = (wall: string, now: string) =>
		sayMoment(minuteOn(wall, calendar), 'end', saying, minuteOn(now, calendar));

	it.each([
		['2026-11-20 16:00', '今天 16:00'],
		['2026-11-20 24:00', '今天 24:00'],
		['2026-11-21 09:05', '明天 09:05'],
		['2026-11-19 23:59', '昨天 23:59'],
		['2027-01-04 16:00', '2027年1月4日周一 16:00'],
	])('%s on Friday, 2026-11-20: %s', (wall, said) => {
		expect(say(wall, '2026-11-20 10:00')).toBe(said);
	});

	it('where it is read on another day as well, the day is said', () => {
		const minutes = ['2026-11-20 16:00', '2026-11-20 10:00'].map((one) => minuteOn(one, calendar));
		const [due = 0, now = 0] = minutes;
		const lasting = { ...saying, lasting: true };
		expect(sayMoment(due, 'end', lasting, now)).toBe('11月20日周五 16:00');
	});

	it.each([
		[40, '40 分钟'],
		[60, '1 小时'],
		[200, '3 小时 20 分钟'],
		[53 * 60, '2 天 5 小时'],
		[20 * 24 * 60 + 70, '20 天'],
	])('%s minutes: %s', (minutes, said) => {
		expect(sayLength(minutes, wordsOf('zh-CN'))).toBe(said);
	});
});
