import { describe, expect, it } from 'vitest';
import type { Entry } from '~/core/entries/entry.ts';
import { isConflict, registerKey } from '~/core/entries/merge.ts';
import { makeLink } from '~/core/fields/link-value.ts';
import type { Values } from '~/core/fields/value.ts';
import { joinRecords } from '~/core/links/join-records.ts';
import { buildTally } from '~/core/tallies/build-tally.ts';
import type { GivenSource } from '~/workers/collect/collect-api.ts';
import { loadDefinition, loadDefinitions } from '../definitions.ts';
import { collectedIn, good, openService, quietly } from './open-service.ts';
import { handOver, rewrite, write } from './people.ts';

const named = {
	mechanisms: loadDefinition('mechanisms'),
	pilots: loadDefinition('pilots'),
	pilot_changes: loadDefinition('pilot_changes'),
	pilot_survey: loadDefinition('pilot_survey'),
	meetings: loadDefinition('meetings'),
};
const on = (day: string) => new Date(`${day}T09:00:00+08:00`);
const sampleOf = (id: keyof typeof named): Values => named[id].samples[0] ?? {};
const mechanism = write(named.mechanisms, sampleOf('mechanisms'), on('2026-01-05'));
const cross = makeLink(registerKey(mechanism), 'M04b');

/** The card in December, then what the closing sheet says in April. */
const closing = { ...sampleOf('pilots'), mechanism: cross };
const closingOnly = ['end_figures', 'interviews', 'workable', 'conclusion', 'reason'];
const left = new Set([...closingOnly, 'concluded_on']);
const written = Object.entries(closing).filter(([id]) => !left.has(id));
const onCard: Values = { ...Object.fromEntries(written), stage: 'card' };
const card = write(named.pilots, onCard, on('2025-12-22'));
const closed = rewrite(card, named.pilots, closing);
const pilot = makeLink(registerKey(card), '试点-202601-001');

const change = write(
	named.pilot_changes,
	{ ...sampleOf('pilot_changes'), pilot },
	on('2026-03-10'),
);
const corrects = makeLink(registerKey(change), '议题的截止时间');
const right = write(
	named.pilot_changes,
	{ ...change.values, from_on: '2026-03-13', corrects },
	on('2026-03-11'),
);

const said = (wave: string, period: string, score: number): Entry => {
	const answers = { ...sampleOf('pilot_survey'), wave, period, satisfied: score };
	return write(named.pilot_survey, answers, on('2026-04-01'));
};
const met = (planned_on: string, outcome: string): Entry => {
	const values = { ...sampleOf('meetings'), number: null, mechanism: cross, planned_on };
	const held = outcome === 'cancelled' ? null : planned_on;
	const rest = { held_on: held, minutes_on: held, outcome, reason: '来访' };
	return write(named.meetings, { ...values, ...rest }, on(planned_on));
};

const meetings = [
	...[met('2026-01-08', 'as_planned'), met('2026-03-05', 'as_planned')],
	...[met('2026-03-12', 'cancelled'), met('2026-03-19', 'as_planned')],
];
const answers = [
	...[said('before', '2026Q1', 2), said('after', '2026Q2', 4)],
	...[said('before', '2026Q1', 3), said('after', '2026Q2', 3)],
];

function filesOf(who: string, entries: readonly Entry[]): GivenSource[] {
	return Object.values(named)
		.map((definition) => ({
			definition,
			own: entries.filter(({ tracker }) => tracker === definition.id),
		}))
		.filter(({ own }) => own.length > 0)
		.map(({ definition, own }) => handOver(own, definition, `${who}-${definition.id}.csv`));
}

/** What each hands in, in the end; the lead had handed in the card before it started. */
const lead = filesOf('负责人', [mechanism, closed, change, right]);
const early = filesOf('负责人-开始前', [mechanism, card]);
const one = filesOf('甲', [...answers.slice(0, 2), ...meetings.slice(0, 2)]);
const other = filesOf('乙', [...answers.slice(2), ...meetings.slice(2)]);

function ordersOf<T>(all: readonly T[]): T[][] {
	if (all.length < 2) return [[...all]];
	return all.flatMap((first, at) =>
		ordersOf(all.toSpliced(at, 1)).map((others) => [first, ...others]),
	);
}

/** What HR has when all is in, every record as it stands. */
async function collected(order: readonly GivenSource[][]) {
	const { api, db } = await openService();
	for (const files of order) {
		const found = good(await api.preview(files, quietly));
		expect(found.asks).toEqual([]);
		if (!found.nothingToDo) good(await api.commit('take', quietly));
	}
	const registers = (await collectedIn(db)).map(({ register }) => register);
	expect(registers.some(isConflict)).toBe(false);
	return registers.flatMap(({ heads }) => heads);
}

const plain = (heads: readonly Entry[]) =>
	heads.map(({ tracker, hash, values }) => `${tracker} ${hash} ${JSON.stringify(values)}`).sort();

describe('A pilot played from card to closing survey', () => {
	it(
		'by a lead and two members is the same at HR in every order of their files',
		{ timeout: 90_000 },
		async () => {
			const states = new Set<string>();
			// The card from before the start comes first or, from an old mail, last of all.
			for (const [at, order] of ordersOf([lead, one, other]).entries()) {
				const all = at % 2 === 0 ? [early, ...order] : [...order, early];
				states.add(JSON.stringify(plain(await collected([...all, lead]))));
			}
			expect(states.size).toBe(1);

			const heads = await collected([other, early, one, lead]);
			const [record] = heads.filter(({ tracker }) => tracker === 'pilots');
			expect(record?.values).toEqual(closed.values);
			const { children, waiting } = joinRecords(heads, loadDefinitions());
			expect(waiting.size).toBe(0);
			expect((children.get(registerKey(card)) ?? []).map(({ hash }) => hash).sort()).toEqual(
				[change.hash, right.hash].sort(),
			);

			const { tallies } = named.pilots;
			if (!tallies) throw new Error('The pilots count nothing.');
			const books = new Map([
				['meetings', heads.flatMap((head) => (head.tracker === 'meetings' ? [head.values] : []))],
			]);
			const key = registerKey(card);
			const weeks = buildTally(tallies, { key, values: closed.values }, books, {
				today: '2026-04-30',
				zone: null,
			});
			expect(weeks?.lines.map(({ id, counts }) => [id, ...counts])).toEqual([
				['held', 1, 0, 1, 0],
				['not_held', 0, 1, 0, 0],
				['requests', null, null, null, null],
			]);

			const survey = heads.filter(({ tracker }) => tracker === 'pilot_survey');
			expect(survey.map(({ values }) => [values['wave'], values['satisfied']]).sort()).toEqual([
				...[
					['after', 3],
					['after', 4],
				],
				...[
					['before', 2],
					['before', 3],
				],
			]);
			expect(survey.flatMap(({ device, createdAt }) => [device, createdAt]).join('')).toBe('');
		},
	);
});
