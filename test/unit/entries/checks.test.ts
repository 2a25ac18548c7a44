import { describe, expect, it } from 'vitest';
import type { Values } from '~/core/fields/value.ts';
import { run, type When, type Other } from './run-one.ts';

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

it('A check this code does not know yet keeps nobody from saving', () => {
	expect(
		run({ use: 'not_known_yet' as Other['use'], field: 'reason', other: 'state' }, {}),
	).toEqual([]);
});
