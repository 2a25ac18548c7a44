import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChildRecord } from '~/core/clocks/of-record/find-moments.ts';
import { limitsOf } from '~/core/clocks/of-record/limits-of.ts';
import { readRecordClocks } from '~/core/clocks/of-record/read-record-clocks.ts';
import type { RecordClock } from '~/core/clocks/of-record/record-clock.ts';
import { sayWhy } from '~/core/clocks/said/say-clock.ts';
import { sayStanding } from '~/core/clocks/said/say-standing.ts';
import { sectionOf } from '~/core/clocks/today/section-of.ts';
import { timeOf } from '~/core/clocks/company/time-of.ts';
import type { Values } from '~/core/fields/value.ts';
import { createTranslate } from '~/core/words/translate.ts';
import { readYaml } from '../../definitions.ts';
import { loadCompany, minuteOn } from '../company/company.ts';

/** The soak asks for more: `PROPERTY_RUNS`. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 100);

const { calendar } = loadCompany();
const days = (count: number, clock: 'calendar' | 'working_days' = 'calendar') => ({
	...{ since: null, minutes: count * 24 * 60, clock },
});
const limits = {
	key_wanted: [days(7), { ...days(3), since: '2026-12-01' }],
	key_longest: [days(14)],
	usual_wanted: [days(5, 'working_days')],
	usual_longest: [days(10, 'working_days')],
};
const at = (wall: string) => minuteOn(wall, calendar);

const contact: RecordClock = {
	...{ id: 'contact', label: '下次联络', until: null, limit: null, due: null },
	...{ unless: null, pausedBy: null, reopenedBy: null },
	from: {
		...{ child: 'log', where: {}, field: 'on', pick: 'last' },
		else: { child: null, where: {}, field: 'since', pick: 'first' },
	},
	every: {
		field: 'class',
		wanted: { key: 'key_wanted', usual: 'usual_wanted' },
		longest: { key: 'key_longest', usual: 'usual_longest' },
	},
	while: { relation: ['active'] },
};

const line = (on: string, changes: Partial<ChildRecord> = {}): ChildRecord => ({
	...{ tracker: 'log', values: { on }, deleted: false },
	...changes,
});

const active: Values = { class: 'key', relation: 'active', since: '2026-10-01' };

function read(lines: readonly ChildRecord[], now: string, values: Values = {}) {
	const of = { id: 'contacts', clocks: [contact] };
	const moment = new Date(at(now) * 60_000);
	return readRecordClocks(of, { ...active, ...values }, lines, { limits, calendar }, moment)[0];
}

describe('law C5: the next contact follows from the log', () => {
	it.each([
		['2026-11-02 09:00', 'open'],
		['2026-11-08 23:59', 'open'],
		['2026-11-09 00:00', 'due_soon'],
		['2026-11-16 24:00', 'due_soon'],
		['2026-11-17 00:01', 'overdue'],
	])('a week wished for and two at most after November 2nd: on %s it is %s', (now, state) => {
		expect(read([line('2026-11-02')], now)?.state).toBe(state);
	});

	it('what was noted last starts it anew, whatever order the lines came in', () => {
		const wall = fc
			.integer({ min: 1, max: 20 })
			.map((day) => `2026-11-${String(day).padStart(2, '0')}`);
		fc.assert(
			fc.property(fc.array(wall, { minLength: 1, maxLength: 8 }), (noted) => {
				const last = noted.toSorted().at(-1) ?? '';
				const now = '2026-11-20 12:00';
				const only = read([line(last)], now);
				expect(
					read(
						noted.map((on) => line(on)),
						now,
					),
				).toEqual(only);
				expect(only?.due).toBe(at(`${last} 24:00`) + 14 * 24 * 60);
			}),
			{ numRuns },
		);
	});

	it('what is noted for later than now, was deleted or put right starts nothing', () => {
		const seen = read([line('2026-11-02')], '2026-11-10 09:00');
		for (const other of [
			line('2026-11-30'),
			line('2026-11-09', { deleted: true }),
			line('2026-11-09', { corrected: true }),
		])
			expect(read([line('2026-11-02'), other], '2026-11-10 09:00')).toEqual(seen);
	});

	it('without a line it counts from the day the record says; without that there is none', () => {
		expect(read([], '2026-10-07 09:00')?.state).toBe('open');
		expect(read([], '2026-11-10 09:00')?.state).toBe('overdue');
		expect(read([], '2026-11-10 09:00', { since: null })).toBeUndefined();
	});

	it('it is there only while the relation is, and for a class that has an interval', () => {
		expect(read([line('2026-11-02')], '2026-12-10 09:00', { relation: 'ended' })).toBeUndefined();
		expect(read([line('2026-11-02')], '2026-12-10 09:00', { relation: null })).toBeUndefined();
		expect(read([line('2026-11-02')], '2026-12-10 09:00', { class: 'none' })).toBeUndefined();
	});

	it('working days leave holidays out', () => {
		// The holidays of October 2026 are the 1st to the 7th; the 10th is worked.
		const clock = read([line('2026-09-30')], '2026-10-08 09:00', { class: 'usual' });
		expect(clock?.wanted?.at).toBe(at('2026-10-13 24:00'));
		expect(clock?.due).toBe(at('2026-10-20 24:00'));
	});

	it('an interval changed later moves only what was noted since', () => {
		const wish = (on: string) =>
			(read([line(on)], '2026-12-02 12:00')?.wanted?.at ?? 0) - at(`${on} 24:00`);
		expect([wish('2026-11-29'), wish('2026-12-01')]).toEqual([7 * 1440, 3 * 1440]);
	});

	it('its limits are among those a page is given', () => {
		expect(limitsOf([contact]).toSorted()).toEqual(Object.keys(limits).toSorted());
	});
});

describe('A clock that comes round is said', () => {
	const wordsOf = (locale: string) => {
		const words = readYaml(`i18n/${locale}/clocks.yml`) as Record<string, string>;
		const keyed = Object.entries(words).map(([key, sentence]) => [`clocks.${key}`, sentence]);
		return createTranslate(Object.fromEntries(keyed), locale);
	};
	const clockAt = (now: string, values: Values = {}) => {
		const clock = read([line('2026-11-02')], now, values);
		if (!clock) throw new Error('a clock');
		return clock;
	};

	it('with the last time, what is wished for and what is the longest', () => {
		const clock = clockAt('2026-11-04 09:00');
		expect(sayWhy(clock, calendar, { t: wordsOf('zh-CN'), locale: 'zh-CN' })).toBe(
			'上一次是 11月2日周一；希望 7 天内再一次，到 11月9日周一；最长 14 天，到 11月16日周一。',
		);
		expect(sayWhy(clock, calendar, { t: wordsOf('en'), locale: 'en' })).toBe(
			'Last time was Mon, Nov 2; preferably again within 7 days, by Mon, Nov 9; at most 14 days, until Mon, Nov 16.',
		);
	});

	it('in working days with the days off between', () => {
		const clock = clockAt('2026-11-04 09:00', { class: 'usual' });
		expect(sayWhy(clock, calendar, { t: wordsOf('zh-CN'), locale: 'zh-CN' })).toContain(
			'希望 5 天（只算工作日）内再一次，到 11月9日周一；最长 10 天（只算工作日），到 11月16日周一；11月7日周六至11月8日周日休息',
		);
	});

	it.each([
		['2026-11-04 09:00', '最好在 11月9日周一前', '还剩 5 天 15 小时'],
		['2026-11-10 09:00', '最迟 11月16日周一', '还剩 6 天 15 小时'],
		['2026-11-18 00:00', '应在 11月16日周一 前', '超过 24 小时'],
	])('on %s: %s, %s', (now, due, length) => {
		const saying = { t: wordsOf('zh-CN'), locale: 'zh-CN', zone: timeOf(calendar).zone };
		expect(sayStanding(clockAt(now), at(now), saying)).toMatchObject({ due, length });
	});

	it('today from the week on in which it is wished for', () => {
		const { zone } = timeOf(calendar);
		const section = (now: string) => sectionOf(clockAt(now), at(now), zone);
		expect(section('2026-11-03 09:00')).toBe('later');
		expect(section('2026-11-09 09:00')).toBe('week');
		expect(section('2026-11-16 22:00')).toBe('four_hours');
		expect(section('2026-11-17 09:00')).toBe('overdue');
	});
});
