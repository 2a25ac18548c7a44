import { describe, expect, it } from 'vitest';
import { countPassed } from '~/core/training/count-passed.ts';
import type { PassedModule } from '~/core/training/passed-modules.ts';
import { whoHasNot } from '~/core/training/who-has-not.ts';

const course = {
	id: 'everyone',
	valid: 12,
	modules: [
		{ id: 'channels', edition: '1' },
		{ id: 'response', edition: '2' },
	],
};
const people = { office: 3, sales: 20, finance: 6, closed: 0 };
const today = '2026-11-27';
const pass = (department: string, change: Partial<PassedModule> = {}): PassedModule => ({
	...{ course: 'everyone', module: 'channels', edition: '1', day: '2026-11-20', person: null },
	department,
	...change,
});
const count = (passed: PassedModule[], fewest = 5) =>
	countPassed(course, passed, people, fewest, today);

describe('passes of a course are counted', () => {
	it('by department; a small one stands with the next smallest, so that neither can be taken from the total', () => {
		const table = count([pass('sales'), pass('sales'), pass('office'), pass('finance')]);
		expect(
			table.groups?.map(({ of, people: of_, modules }) => [of, of_, modules['channels']]),
		).toEqual([
			[['sales'], 20, { now: 2, before: 0 }],
			[['finance', 'office'], 9, { now: 2, before: 0 }],
		]);
		expect(table.all).toMatchObject({ people: 29, modules: { channels: { now: 4, before: 0 } } });
	});

	it('in the total alone where told apart nobody would be left, and not at all where even they are too few', () => {
		expect(count([pass('sales')], 28)).toMatchObject({ groups: null, all: { people: 29 } });
		expect(count([pass('sales')], 30)).toMatchObject({ groups: null, all: null });
	});

	it.each([
		['in the edition of today', {}, { now: 1, before: 0 }],
		['in an edition of before', { edition: '0' }, { now: 0, before: 1 }],
		['so long ago that it has expired', { day: '2025-11-27' }, { now: 0, before: 1 }],
		['of another course', { course: 'managers' }, { now: 0, before: 0 }],
		['of another module', { module: 'gone' }, { now: 0, before: 0 }],
	] as const)('%s', (_, change, counted) => {
		expect(count([pass('sales', change)]).all?.modules['channels']).toEqual(counted);
	});

	it('once for a staff number, however it is written; who took it again is not among those of before', () => {
		const twice = [pass('sales', { person: 'a01' }), pass('sales', { person: ' Ａ０１' })];
		const before = pass('sales', { person: 'A01', edition: '0' });
		expect(count([...twice, before]).all?.modules['channels']).toEqual({ now: 1, before: 0 });
	});

	it('only of departments somebody is to be trained in; that there are others is said', () => {
		const table = count([pass('sales'), pass('nowhere'), pass('closed')]);
		expect(table.all?.modules['channels']?.now).toBe(1);
		expect(table.hasOthers).toBe(true);
		expect(count([pass('sales')]).hasOthers).toBe(false);
	});
});

describe('who of a list has something left', () => {
	const roster = { on: today, people: { sales: 2 }, numbers: { sales: ['A01', 'A02'] } };
	const all = [
		pass('sales', { person: 'a01' }),
		pass('sales', { person: 'a01', module: 'response', edition: '2' }),
	];

	it('is who has not passed every module in its edition of today', () => {
		expect(whoHasNot(course, all, roster, today)).toEqual([
			{ department: 'sales', number: 'A02', modules: ['channels', 'response'] },
		]);
		const old = all.map((one) => ({ ...one, edition: '1' }));
		expect(whoHasNot(course, old, roster, today)?.[0]).toMatchObject({
			number: 'A01',
			modules: ['response'],
		});
	});

	const left = (numbers: string[], person: string) =>
		whoHasNot(
			course,
			all.map((one) => ({ ...one, person })),
			{ on: today, people: { sales: numbers.length }, numbers: { sales: numbers } },
			today,
		)?.map(({ number }) => number);

	it.each([
		['00123', '123'],
		['123', '00123'],
		['0', '000'],
		['A01', 'ａ 01'],
	])(
		'is not who is %s on the list and took it as %s: a spreadsheet left the zeros out',
		(listed, took) => {
			expect(left([listed, '7'], took)).toEqual(['7']);
		},
	);

	it('is either of two who differ in zeros alone, unless it is told exactly which of them took it', () => {
		expect(left(['0123', '123'], '123')).toEqual(['0123']);
		expect(left(['0123', '00123'], '123')).toEqual(['0123', '00123']);
		expect(left(['A01', 'A001'], 'A01')).toEqual(['A001']);
	});

	it('is nobody counted among those who passed: a number written in two ways is one person in both tables', () => {
		const numbers = ['007', '008', '009', '010', '011'];
		const twice = ['007', '7'].flatMap((person) => all.map((one) => ({ ...one, person })));
		const listed = { on: today, people: { sales: 5 }, numbers: { sales: numbers } };
		const notYet = whoHasNot(course, twice, listed, today);
		const { all: told } = countPassed(course, twice, listed.people, 5, today, numbers);
		expect(told?.modules['channels']).toEqual({ now: 1, before: 0 });
		expect(notYet).toHaveLength(4);
		const again = [...twice, pass('sales', { person: '7', edition: '0' })];
		const found = countPassed(course, again.slice(1), listed.people, 5, today, numbers);
		expect(found.all?.modules['channels']).toEqual({ now: 1, before: 0 });
	});

	it('is nobody’s business where the company names nobody', () => {
		expect(whoHasNot(course, all, { ...roster, numbers: null }, today)).toBeNull();
	});
});
