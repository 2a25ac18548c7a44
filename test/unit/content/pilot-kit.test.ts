import { describe, expect, it } from 'vitest';
import { nothingAtHand } from '~/core/entries/check-context.ts';
import { problemsOf } from '~/core/entries/validate.ts';
import type { Values } from '~/core/fields/value.ts';
import { buildTally } from '~/core/tallies/build-tally.ts';
import { loadDefinition } from '../definitions.ts';

const pilots = loadDefinition('pilots', 'zh-CN');
const changes = loadDefinition('pilot_changes', 'zh-CN');
const closed: Values = pilots.samples[0] ?? {};

/** The same pilot before anything is known but what is tried, where and when. */
const { baseline_from, baseline_until, baseline_figures, criteria, criteria_on, ...rest } = closed;
const bare: Values = { ...rest, ...{ stage: 'card', end_figures: null, interviews: null } };
for (const id of ['workable', 'conclusion', 'reason', 'concluded_on']) delete bare[id];

/** The fields a problem stands beside, on a day. */
const told = (values: Values, day = '2026-04-30') =>
	problemsOf(values, pilots, {
		...nothingAtHand,
		now: new Date(`${day}T09:00+08:00`),
	}).map(({ field }) => field);

describe('A pilot', () => {
	it('is saved before it starts, with baseline and criteria still to come', () => {
		expect(told(bare, '2026-03-01')).toEqual([]);
	});

	it.each(['2026-03-02', '2026-03-20'])('is refused on %s without baseline and criteria', (day) => {
		expect(told(bare, day)).toEqual(['baseline_from', 'baseline_figures', 'criteria']);
	});

	it('that is rolled out without them hears of each once', () => {
		const without = { baseline_from: null, baseline_until: null, baseline_figures: null };
		const rolledOut: Values = { ...closed, ...without, criteria: null, criteria_on: null };
		expect(told({ ...rolledOut, conclusion: 'roll_out' })).toEqual([
			'baseline_from',
			'baseline_figures',
			'criteria',
		]);
	});

	it('looks at a figure once', () => {
		const aims = { aim: 'waiting', aim_by: 2, also_aim: 'waiting', also_aim_by: 4 };
		expect(told({ ...closed, ...aims })).toEqual(['also_aim']);
		expect(told({ ...closed, ...aims, also_aim: 'meeting_length' })).toEqual([]);
	});

	it('with both is taken, then and afterwards', () => {
		const baseline = { baseline_from, baseline_until, baseline_figures };
		const whole = { ...bare, ...baseline, criteria, criteria_on } as Values;
		expect(told(whole, '2026-03-02')).toEqual([]);
		expect(told(closed)).toEqual([]);
	});

	it.each<[string, string, string[]]>([
		['27 days', '2026-03-28', ['end_on', 'baseline_until']],
		['92 days', '2026-06-01', ['baseline_until']],
		['93 days', '2026-06-02', ['end_on', 'baseline_until']],
	])('of %s is told what is wrong with its length', (_what, end_on, fields) => {
		expect(told({ ...closed, end_on, concluded_on: '2026-06-10' }, '2026-07-01')).toEqual(fields);
	});

	it.each<[string, Values, string[]]>([
		['as long as the pilot', {}, []],
		['shorter', { baseline_until: '2026-01-31' }, ['baseline_until']],
		[
			'that ends on the first day of the pilot',
			{ baseline_from: '2026-02-03', baseline_until: '2026-03-02' },
			['start_on'],
		],
		[
			'that ends within the pilot',
			{ baseline_from: '2026-02-10', baseline_until: '2026-03-09' },
			['start_on'],
		],
		['without its first day', { baseline_from: null }, ['baseline_from']],
	])('with a baseline %s', (_what, change, fields) => {
		expect([...new Set(told({ ...closed, ...change }))]).toEqual(fields);
	});

	it('has its criteria decided before it starts, not after seeing results', () => {
		expect(told({ ...closed, criteria_on: '2026-03-30' })).toEqual(['start_on']);
		expect(told({ ...closed, criteria_on: null })).toEqual(['criteria_on']);
	});

	it('is not compared with itself', () => {
		expect(told({ ...closed, comparison: 'marketing' })).toEqual(['comparison']);
	});

	it('is not rolled out without a baseline, whatever day it is; it may be stopped early', () => {
		const without = {
			...closed,
			baseline_from: null,
			baseline_until: null,
			baseline_figures: null,
		};
		const fields = problemsOf(without, pilots).map(({ field }) => field);
		expect(fields).toEqual(['baseline_from', 'baseline_figures']);
		expect(problemsOf({ ...without, conclusion: 'not_judged' }, pilots)).toEqual([]);
		const early = { ...closed, concluded_on: '2026-03-16' };
		expect(told(early)).toEqual(['concluded_on']);
		expect(told({ ...early, conclusion: 'stop' })).toEqual([]);
	});

	it('outside has a code for the partner and no department', () => {
		const outside: Values = pilots.samples[1] ?? {};
		expect(told(outside)).toEqual([]);
		expect(told({ ...outside, partner: null })).toEqual(['partner']);
	});

	it('puts its three days into a calendar', () => {
		expect(pilots.calendar?.map(({ field }) => field)).toEqual([
			...['baseline_from', 'start_on', 'end_on'],
		]);
	});

	it('counts by week the meetings of its mechanism and the requests of its department', () => {
		const mechanism = closed['mechanism'] ?? null;
		const met = (planned_on: string, outcome: string, of = mechanism): Values => ({
			...{ planned_on, outcome, mechanism: of },
		});
		const asked = (asked_at: string, asked_department: string): Values => ({
			...{ asked_at, asked_department },
		});
		const elsewhere = `mechanisms/r-${'3'.repeat(20)} M03`;
		const meetings = [
			...[met('2026-03-05', 'as_planned'), met('2026-03-12', 'cancelled')],
			...[met('2026-03-19', 'moved'), met('2026-03-19', 'as_planned', elsewhere)],
			...[met('2026-02-26', 'as_planned'), met('2026-04-02', 'as_planned')],
		];
		const requests = [
			...[
				asked('2026-03-03T09:00+08:00', 'marketing'),
				asked('2026-03-24T09:00+08:00', 'marketing'),
			],
			asked('2026-03-04T09:00+08:00', 'sales'),
		];
		const books = new Map(Object.entries({ meetings, first_responses: requests }));
		const { tallies } = pilots;
		if (!tallies) throw new Error('The pilots count nothing.');
		const found = buildTally(tallies, { key: 'pilots/r', values: closed }, books, {
			today: '2026-04-30',
			zone: null,
		});
		expect(found?.lines.map(({ id, counts }) => [id, ...counts])).toEqual([
			['held', 1, 0, 1, 0],
			['not_held', 0, 1, 0, 0],
			['requests', 1, 0, 0, 1],
		]);
	});

	it('has a card to send out, and a closing sheet once it is closed', () => {
		expect(pilots.documents?.map(({ id, show }) => [id, show])).toEqual([
			['card', {}],
			['closing', { stage: ['closing'] }],
		]);
	});
});

describe('Changes during a pilot', () => {
	it('are lines only ever added, put right by another', () => {
		expect(changes.append).toEqual({ corrects: 'corrects' });
		expect(changes.parent).toEqual({ field: 'pilot', trackers: ['pilots'] });
	});

	it('say what, from when, before, after, why and when to look again; looking again says less', () => {
		const line: Values = changes.samples[0] ?? {};
		for (const id of ['what', 'from_on', 'before', 'after', 'basis', 'look_again_on'])
			expect(problemsOf({ ...line, [id]: null }, changes).map(({ field }) => field)).toEqual([id]);
		expect(problemsOf(changes.samples[1] ?? {}, changes)).toEqual([]);
	});
});
