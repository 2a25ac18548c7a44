import { describe, expect, it } from 'vitest';
import type { Check } from '~/core/definition/check.ts';
import type { CheckContext } from '~/core/entries/check-context.ts';
import { recordChecks } from '~/core/entries/record-checks.ts';
import { runChecks } from '~/core/entries/checks.ts';
import type { Values } from '~/core/fields/value.ts';
import { aTracker } from './a-tracker.ts';
import { runAll } from './run-checks.ts';

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
