import { describe, expect, it } from 'vitest';
import type { Check, CheckOf } from '~/core/definition/check.ts';
import { runChecks } from '~/core/entries/checks.ts';
import type { Values } from '~/core/fields/value.ts';
import { aTracker } from './a-tracker.ts';
import { runAll } from './run-checks.ts';

type When = CheckOf<'required_when' | 'note_required_when'>;

type Other = CheckOf<'not_before' | 'differs' | 'at_most'>;

type Unless = CheckOf<'required_unless'>;

const run = (
	check: (Partial<When> & Pick<When, 'use' | 'field' | 'other'>) | Omit<Other | Unless, 'onlyIf'>,
	values: Values,
) => {
	// Each branch has all its own rule asks for; spreading loses which.
	const whole = { is: [], atMost: null, onlyIf: null, ...check } as Check;
	return runAll(whole, values).map(({ key }) => key);
};

describe('required_unless', () => {
	const check = {
		use: 'required_unless' as const,
		field: 'reason',
		other: 'state',
		is: ['open'],
	};
	it.each<[string, Values, string[]]>([
		[
			'holds for a code it does not name, also one a company added',
			{ state: 'own' },
			['required_here'],
		],
		['not for one it names', { state: 'open' }, []],
		['not where there is no answer', {}, []],
		['not once it is answered', { state: 'own', reason: '因为' }, []],
	])('%s', (_case, values, expected) => {
		expect(run(check, values)).toEqual(expected);
	});
});

describe('required_when', () => {
	const check = { use: 'required_when', field: 'reason', other: 'state' } as const;
	it.each<[string, Partial<When>, Values, string[]]>([
		['holds for a code it names', { is: ['closed'] }, { state: 'closed' }, ['required_here']],
		['not for another', { is: ['closed'] }, { state: 'open' }, []],
		['not once it is answered', { is: ['closed'] }, { state: 'closed', reason: '因为' }, []],
		['holds for any answer where none is named', {}, { state: 'open' }, ['required_here']],
		['not where there is no answer', {}, {}, []],
		[
			'holds for a score at most so high',
			{ other: 'score', atMost: 2 },
			{ score: 2 },
			['required_here'],
		],
		['not for a higher one', { other: 'score', atMost: 2 }, { score: 3 }, []],
		['not for "not applicable"', { other: 'score', atMost: 2 }, { score: 'na' }, []],
		[
			'holds for a status',
			{ other: 'progress', is: ['done'] },
			{ progress: { status: 'done', note: null } },
			['required_here'],
		],
		[
			'holds while a third field has a code',
			{ onlyIf: { field: 'state', is: 'open' } },
			{ state: 'open' },
			['required_here'],
		],
		[
			'not while it has another',
			{ onlyIf: { field: 'state', is: 'open' } },
			{ state: 'closed' },
			[],
		],
	])('%s', (_what, changes, values, keys) => {
		expect(run({ ...check, ...changes }, values)).toEqual(keys);
	});
});

describe('note_required_when', () => {
	const check = {
		use: 'note_required_when',
		field: 'progress',
		other: 'progress',
		is: ['done'],
	} as const;
	it.each<[Values, string[]]>([
		[{ progress: { status: 'done', note: null } }, ['note_required']],
		[{ progress: { status: 'done', note: '已办' } }, []],
		[{ progress: { status: 'waiting', note: null } }, []],
		[{}, []],
	])('%j', (values, keys) => {
		expect(run({ ...check, is: ['done'] }, values)).toEqual(keys);
	});
});

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

it('A check this code does not know yet keeps nobody from saving', () => {
	expect(
		run({ use: 'not_known_yet' as Other['use'], field: 'reason', other: 'state' }, {}),
	).toEqual([]);
});

describe('at_most', () => {
	const check = { use: 'at_most', field: 'people', other: 'invited' } as const;
	it.each<[string, Values, string[]]>([
		['finds more than the other', { people: 9, invited: 8 }, ['too_large']],
		['not as many', { people: 8, invited: 8 }, []],
		['none of many', { people: 0, invited: 8 }, []],
		['nothing where either is missing', { people: 9 }, []],
	])('%s', (_what, values, keys) => {
		expect(run(check, values)).toEqual(keys);
	});
});
