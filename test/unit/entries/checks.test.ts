import { describe, expect, it } from 'vitest';
import type { Check, CheckOf } from '~/core/definition/check.ts';
import type { CheckContext } from '~/core/entries/check-context.ts';
import { recordChecks } from '~/core/entries/record-checks.ts';
import { runChecks } from '~/core/entries/checks.ts';
import type { Values } from '~/core/fields/value.ts';
import { aTracker } from './a-tracker.ts';

const runAll = (check: Check, values: Values, context?: CheckContext) =>
	runChecks(values, { ...aTracker(), checks: [check] }, context);

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

describe('what a rule knows besides the answers', () => {
	const now = new Date('2026-11-20T16:00+08:00');
	const at = (context: Partial<CheckContext>): CheckContext => ({
		...{ now: null, company: null, parent: null, children: null, rules: recordChecks },
		...context,
	});
	const keys = (check: Check, values: Values, context: Partial<CheckContext>) =>
		runAll(check, values, at(context)).map(({ key }) => key);

	it.each<[string, Values, string[]]>([
		['a day that has come is no problem', { due_on: '2026-11-20' }, []],
		['a month that has begun neither', { due_on: '2026-11' }, []],
		['a later day is', { due_on: '2026-11-21' }, ['in_future']],
		['a later month is', { due_on: '2026-12' }, ['in_future']],
		['a later moment is', { due_on: '2026-11-20T16:05+08:00' }, ['in_future']],
		['the same moment elsewhere is none', { due_on: '2026-11-20T03:00-05:00' }, []],
		['no answer is none', {}, []],
	])('the present: %s', (_what, values, expected) => {
		const check = { use: 'not_in_future', field: 'due_on', onlyIf: null } as const;
		const { fields, ...tracker } = aTracker();
		// As the rule meets it: a day and a moment under one id.
		const given = { ...tracker, fields, checks: [check] };
		expect(runChecks(values, given, at({ now })).map(({ key }) => key)).toEqual(expected);
		expect(runChecks(values, given, at({}))).toEqual([]);
	});

	it('the other answer: who confirms is not who did it', () => {
		const check = { use: 'differs', field: 'title', other: 'contact', onlyIf: null } as const;
		expect(keys(check, { title: 'a', contact: 'a' }, {})).toEqual(['same_answer']);
		expect(keys(check, { title: 'a', contact: 'b' }, {})).toEqual([]);
		expect(keys(check, { title: 'a' }, {})).toEqual([]);
	});

	it('the children: closing needs one that says so, and nothing is said where they are not at hand', () => {
		const check = {
			...{ use: 'needs_child', field: 'state', is: ['closed'], onlyIf: null },
			...{ child: 'steps', where: { kind: ['solved'] }, needs: '过程：已解决' },
			...{ times: 1, instead: {} },
		} as const satisfies Check;
		const child = (kind: string, deleted = false) => ({
			...{ tracker: 'steps', deleted },
			values: { kind },
		});
		const closed = { state: 'closed' };
		expect(keys(check, closed, { children: [] })).toEqual(['needs_child']);
		expect(keys(check, closed, { children: [child('began'), child('solved', true)] })).toEqual([
			'needs_child',
		]);
		expect(keys(check, closed, { children: [child('solved')] })).toEqual([]);
		expect(keys(check, { state: 'open' }, { children: [] })).toEqual([]);
		expect(keys(check, closed, {})).toEqual([]);
		expect(runAll(check, closed, at({ children: [] }))).toMatchObject([
			{ params: { child: '过程：已解决' } },
		]);
	});

	it('so many children, or another instead', () => {
		const check = {
			...{ use: 'needs_child', field: 'state', is: ['closed'], onlyIf: null },
			...{ child: 'steps', where: { kind: ['reminder'] }, needs: '过程：提醒' },
			...{ times: 3, instead: { kind: ['confirmed'] } },
		} as const satisfies Check;
		const steps = (...kinds: string[]) => ({
			children: kinds.map((kind) => ({ tracker: 'steps', deleted: false, values: { kind } })),
		});
		const closed = { state: 'closed' };
		expect(runAll(check, closed, at(steps('reminder', 'reminder')))).toMatchObject([
			{ key: 'needs_children', params: { times: 3, child: '过程：提醒' } },
		]);
		const told = { ...check, others: '过程：确认' };
		expect(runAll(told, closed, at(steps('reminder')))).toMatchObject([
			{ key: 'needs_children_or', params: { other: '过程：确认' } },
		]);
		expect(keys(check, closed, steps('reminder', 'reminder', 'reminder'))).toEqual([]);
		expect(keys(check, closed, steps('confirmed'))).toEqual([]);
	});

	it('only what came after the last that ends what counted before: a case that is reopened is solved anew', () => {
		const check = {
			...{ use: 'needs_child', field: 'state', is: ['closed'], onlyIf: null },
			...{ child: 'steps', where: { kind: ['solved'] }, needs: '过程：已解决' },
			...{ times: 1, instead: {}, since: { kind: ['reopened'] }, at: 'at' },
		} as const satisfies Check;
		const steps = (...told: [string, string][]) => ({
			children: told.map(([kind, time]) => ({
				...{ tracker: 'steps', deleted: false },
				values: { kind, at: `2026-11-20T${time}+08:00` },
			})),
		});
		const solved: [string, string] = ['solved', '09:00'];
		const closed = { state: 'closed' };
		expect(keys(check, closed, steps(solved))).toEqual([]);
		expect(keys(check, closed, steps(['reopened', '10:00'], solved))).toEqual(['needs_child']);
		const again: [string, string] = ['solved', '11:00'];
		expect(keys(check, closed, steps(again, ['reopened', '10:00'], solved))).toEqual([]);
	});

	it('once among all that belong to the same record; nothing is said where they are not at hand', () => {
		const check = { use: 'only_once', field: 'state', is: ['open'], onlyIf: null } as const;
		const other = (state: string, changes: object = {}) => ({
			...{ tracker: aTracker().id, deleted: false, values: { state } },
			...changes,
		});
		const given = { ...check, is: [...check.is] };
		const told = (...siblings: ReturnType<typeof other>[]) =>
			keys(given, { state: 'open' }, { siblings });
		expect(told(other('open'))).toEqual(['only_once']);
		expect(told(other('closed'))).toEqual([]);
		expect(told(other('open', { deleted: true }), other('open', { corrected: true }))).toEqual([]);
		expect(told(other('open', { tracker: 'another' }))).toEqual([]);
		expect(keys(given, { state: 'open' }, {})).toEqual([]);
		expect(keys(given, { state: 'closed' }, { siblings: [other('open')] })).toEqual([]);
	});

	it('of two moments of one minute neither is before the other, seconds written or not', () => {
		const check = { use: 'not_before', field: 'ended', other: 'begun', onlyIf: null } as const;
		const said = (begun: string, ended: string) => keys(check, { begun, ended }, {});
		const pressed = '2026-11-27T21:23:40+08:00';
		expect(said(pressed, '2026-11-27T21:23+08:00')).toEqual([]);
		expect(said(pressed, '2026-11-27T21:22+08:00')).toEqual(['before_other']);
		expect(said(pressed, '2026-11-27T13:23:05Z')).toEqual([]);
	});

	it('an answer that is settled by another one is no longer given', () => {
		const check = {
			...({ use: 'no_longer', field: 'state', other: 'title', onlyIf: null } as const),
			is: ['open'],
		};
		expect(keys(check, { state: 'open', title: '定了' }, {})).toEqual(['no_longer']);
		expect(keys(check, { state: 'open', title: null }, {})).toEqual([]);
		expect(keys(check, { state: 'closed', title: '定了' }, {})).toEqual([]);
	});

	it('several fields, one of which must be answered', () => {
		const check = {
			...{ use: 'one_of_answered', field: 'title', fields: ['title', 'people'], onlyIf: null },
		} as const satisfies Check;
		expect(runAll(check, { state: 'open' })).toMatchObject([
			{ key: 'one_needed', params: { fields: '标题、人数' } },
		]);
		expect(runAll(check, { people: 3 })).toEqual([]);
	});
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
