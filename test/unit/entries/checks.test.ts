import { describe, expect, it } from 'vitest';
import type { Check } from '~/core/definition/definition.ts';
import { runChecks } from '~/core/entries/checks.ts';
import type { Values } from '~/core/fields/value.ts';
import { aTracker } from './a-tracker.ts';

const run = (check: Partial<Check> & Pick<Check, 'use' | 'field' | 'other'>, values: Values) =>
	runChecks(values, {
		...aTracker(),
		checks: [{ is: [], atMost: null, onlyIf: null, ...check }],
	}).map(({ key }) => key);

describe('required_when', () => {
	const check = { use: 'required_when', field: 'reason', other: 'state' } as const;
	it.each<[string, Partial<Check>, Values, string[]]>([
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

it('A check nobody wrote stops with the names of those that exist', () => {
	expect(() =>
		run({ use: 'required_wen' as Check['use'], field: 'reason', other: 'state' }, {}),
	).toThrow(
		'no check is called "required_wen". Write one of: required_when, note_required_when, not_before.',
	);
});
