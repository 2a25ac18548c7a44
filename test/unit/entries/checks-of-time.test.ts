import { describe, expect, it } from 'vitest';
import type { CheckOf } from '~/core/definition/check.ts';
import { runChecks } from '~/core/entries/checks.ts';
import type { Values } from '~/core/fields/value.ts';
import { aTracker } from './a-tracker.ts';
import { runAll } from './run-checks.ts';
import { run } from './run-one.ts';

describe('not_before', () => {
	it.each([
		['2026-11-22', '2026-11-23', ['before_other']],
		['2026-11-23', '2026-11-23', []],
		['2026-11-24', '2026-11-23', []],
		['2026-11', '2026-11-23', []],
		['2026-10', '2026-11-23', ['before_other']],
		['2026-11-01', '2026-11', []],
		['2026-11-23T09:30+08:00', '2026-11-23T09:00+08:00', []],
		['2026-11-23T09:30+08:00', '2026-11-23T08:00+00:00', ['before_other']],
		['2026-11-23T09:30+08:00', '2026-11-23', []],
	])('%s after %s: %j', (done_on, due_on, keys) => {
		expect(
			run({ use: 'not_before', field: 'done_on', other: 'due_on' }, { done_on, due_on }),
		).toEqual(keys);
	});

	it('names the other field in the language of the page', () => {
		const check = {
			use: 'not_before',
			field: 'done_on',
			other: 'due_on',
			is: [],
			atMost: null,
			onlyIf: null,
		} as const;
		const definition = { ...aTracker(), checks: [{ ...check, is: [] }] };
		expect(runChecks({ done_on: '2026-01-01', due_on: '2026-02-01' }, definition)).toMatchObject([
			{ params: { other: '计划完成' } },
		]);
	});
});

describe('required_once', () => {
	const check = { use: 'required_once', field: 'reason', other: 'due_on', onlyIf: null } as const;
	const at = (now: string | null, values: Values) => {
		const context = { now: now === null ? null : new Date(now), company: null };
		return runAll(check, values, { ...context, parent: null, children: null }).map(
			({ key }) => key,
		);
	};

	it.each<[string, Values, string | null, string[]]>([
		['waits until the day', { due_on: '2026-11-21' }, '2026-11-20T16:00+08:00', []],
		[
			'holds from that day on',
			{ due_on: '2026-11-20' },
			'2026-11-20T16:00+08:00',
			['required_by_now'],
		],
		['holds later', { due_on: '2026-11-01' }, '2026-11-20T16:00+08:00', ['required_by_now']],
		[
			'not once it is answered',
			{ due_on: '2026-11-01', reason: '有' },
			'2026-11-20T16:00+08:00',
			[],
		],
		['not without a day', {}, '2026-11-20T16:00+08:00', []],
		['not where no time is known', { due_on: '2026-11-01' }, null, []],
	])('%s', (_what, values, now, keys) => expect(at(now, values)).toEqual(keys));
});

describe('lasts', () => {
	const check = {
		...{ use: 'lasts', field: 'due_on', other: 'done_on', onlyIf: null },
		...{ least: 28, most: 92, as: null },
	} as const;
	const said = (values: Values, changes: Partial<CheckOf<'lasts'>> = {}) =>
		runAll({ ...check, ...changes, use: 'lasts' }, values).map(({ params }) => params);
	const from = (done_on: string, due_on: string): Values => ({ done_on, due_on });

	it.each<[string, Values, number[]]>([
		['so many days, both counted, are enough', from('2026-03-02', '2026-03-29'), []],
		['one fewer is not', from('2026-03-02', '2026-03-28'), [27]],
		['so many at most, over the end of a year', from('2026-12-01', '2027-03-02'), []],
		['one more is too many', from('2026-12-01', '2027-03-03'), [93]],
		['backwards is said by not_before', from('2026-03-02', '2026-03-01'), []],
		['a month has no days to count', from('2026-03', '2026-03-05'), []],
		['no answer is none', { done_on: '2026-03-02' }, []],
	])('%s', (_what, values, days) => {
		expect(said(values).map((params) => params?.['days'])).toEqual(days);
	});

	it('says what is wanted', () => {
		expect(said(from('2026-03-02', '2026-03-03'))).toMatchObject([{ wanted: '28–92', days: 2 }]);
	});

	it('may be as long as something else; where that is not known, any length will do', () => {
		const like = { least: 1, most: 3653, as: { from: 'from', until: 'until' } };
		const days = from('2026-03-02', '2026-03-29');
		expect(said(days, like)).toEqual([]);
		expect(said({ ...days, from: '2026-05-01', until: '2026-05-28' }, like)).toEqual([]);
		expect(said({ ...days, from: '2026-05-01', until: '2026-05-27' }, like)).toMatchObject([
			{ wanted: 27, days: 28 },
		]);
	});
});
