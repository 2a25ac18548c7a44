import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Definition } from '~/core/definition/definition.ts';
import type { Value } from '~/core/fields/value.ts';
import { issueItem } from '~/core/figures/results/item-result.ts';
import { breakdownsOf, itemsOf } from '~/core/figures/results/items.ts';
import { openItem } from '~/core/figures/results/open-item.ts';
import { proposeWave } from '~/core/figures/results/propose-wave.ts';
import type { ShownGroup } from '~/core/figures/results/result-view.ts';
import { seededRandom } from '~/core/figures/statistics/seeded-random.ts';
import { type Lot, showInLots } from '~/core/privacy/wave/lots.ts';
import { createRoll } from '~/core/privacy/wave/people.ts';
import { atOnce } from '~/core/figures/at-once.ts';
import { loadDefinitions } from '../definitions.ts';
import { issueItem as issueBefore, openItem as openBefore } from './as-before/item-result.ts';
import { showInLots as lotsBefore } from './as-before/lots.ts';
import type { ShownGroup as ShownBefore } from './as-before/shown-group.ts';

/** The soak asks for more: `PROPERTY_RUNS`. */
const numRuns = Math.min(Number(process.env['PROPERTY_RUNS'] ?? 50), 2000);
const definitions = loadDefinitions('zh-CN');
const nobody = { people: null, isUnderWay: false };

/** What a field may hold, what no form of today offers as well. */
function answersTo(field: Definition['fields'][number]): fc.Arbitrary<Value> {
	const codes = 'options' in field ? field.options.map(({ code }) => code).slice(0, 4) : [];
	if (field.type === 'rating') return fc.constantFrom<Value[]>(1, 4, 5, 5, 5, 'na', 9, '4');
	if (field.type === 'number') return fc.constantFrom<Value[]>(0, 3, 60, 60, 90, 'many');
	if (field.type === 'choices')
		return fc.constantFrom<string[]>(codes.slice(0, 1), codes.slice(0, 2), ['gone']);
	return fc.constantFrom<Value[]>(...codes, ...codes.slice(0, 1), 'gone');
}

/** Rows that are there at one look; most again at the next. */
function looksOf({ fields }: Definition) {
	const row = fc.record(
		Object.fromEntries(fields.map((field) => [field.id, fc.option(answersTo(field), { freq: 6 })])),
	);
	const rows = fc.array(row, { minLength: 5, maxLength: 60 });
	const cuts = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { minLength: 1, maxLength: 3 });
	return fc.tuple(rows, cuts).map(([all, ends]) => {
		const hashed = all.map((values, at) => ({ hash: `h${at}`, values }));
		return ends.map(([from, to]) => hashed.slice(Math.floor(from / 8), Math.max(12, to)));
	});
}

describe('Results counted as numbers', () => {
	it('tell of anonymous forms what sets of ids told, question by question, look by look', () => {
		const forms = definitions.filter(({ anonymous }) => anonymous).slice(0, 3);
		expect(forms.length).toBeGreaterThan(1);
		for (const definition of forms)
			fc.assert(
				fc.property(looksOf(definition), (looks) => {
					const { breakdowns } = atOnce(proposeWave(definition, looks[0] ?? [], nobody));
					const partitions = Object.fromEntries(breakdowns.map((one) => [one.field, one.cells]));
					const fields = breakdowns.map(({ field }) => field);
					const wave = { form: definition.id, period: 'q', breakdowns: fields, fewest: 5 };
					for (const item of itemsOf(definition).slice(0, 3)) {
						let known: ShownBefore[] = [];
						for (const rows of looks) {
							const source = { definition, period: 'q', rows };
							const before = issueBefore(item, source, { wave, partitions }, known);
							const roll = createRoll(rows.map(({ hash }) => hash));
							const earlier = known.map((one): ShownGroup => {
								return { ...one, people: roll.numbersOf(one.people) };
							});
							const steps = issueItem(item, source, { wave, partitions }, earlier);
							const { item: told, groups } = atOnce(steps);
							expect(told).toEqual(before.item);
							const idsOf = ({ people }: ShownGroup) =>
								new Set(Array.from(people, (at) => rows[at]?.hash));
							expect(groups.map((one) => ({ ...one, people: idsOf(one) }))).toEqual(before.groups);
							known = [...known, ...before.groups.filter(({ reason }) => reason === null)];
						}
					}
				}),
				{ numRuns },
			);
	});

	it('tell of forms that bear names the same, department by department', () => {
		const forms = definitions.filter((one) => !one.anonymous && itemsOf(one).length > 2);
		for (const definition of forms.slice(0, 6))
			fc.assert(
				fc.property(looksOf(definition), ([rows = []]) => {
					const breakdowns = breakdownsOf(definition).map(({ id }) => id);
					const source = { definition, period: 'q', rows };
					for (const item of itemsOf(definition))
						expect(atOnce(openItem(item, source, breakdowns))).toEqual(
							openBefore(item, source, breakdowns),
						);
				}),
				{ numRuns: numRuns / 5 },
			);
	});

	it('show rows in the lots they were shown in', () => {
		const look = fc.uniqueArray(fc.integer({ max: 60, min: 0 }), { maxLength: 60 });
		fc.assert(
			fc.property(fc.array(look, { minLength: 1, maxLength: 5 }), fc.nat(), (looks, seed) => {
				const [one, other] = [seededRandom(seed), seededRandom(seed)];
				let lots: readonly Lot[] = [];
				for (const there of looks) {
					const rows = there.map((row) => `h${row}`);
					const before = lotsBefore(lots, rows, 5, one);
					expect(atOnce(showInLots(lots, rows, 5, other))).toEqual(before);
					lots = before.lots;
				}
			}),
			{ numRuns },
		);
	});

	it('may be interrupted every few thousand rows', () => {
		const definition = definitions.find(({ anonymous }) => anonymous);
		const item = definition && itemsOf(definition)[0];
		if (!definition || !item) throw new Error('There is an anonymous form.');
		const rows = Array.from({ length: 50_000 }, (_, at) => ({ hash: `h${at}`, values: {} }));
		const wave = { form: definition.id, period: 'q', breakdowns: [], fewest: 5 };
		const source = { definition, period: 'q', rows };
		const steps = issueItem(item, source, { wave, partitions: {} }, []);
		expect([...steps].length).toBeGreaterThanOrEqual(9);
		const hashes = rows.map(({ hash }) => hash);
		expect([...showInLots([], hashes, 5, Math.random)].length).toBeGreaterThanOrEqual(9);
	});
});
