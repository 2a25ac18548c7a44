import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '~/core/entries/entry.ts';
import type { KpiFigure } from '~/core/figures/kpis/kpi-figure.ts';
import { kpiPlan } from '../figures/kpis/kpi-content.ts';
import { propertyRuns } from '../property-runs.ts';
import { dataSet } from './any-books.ts';
import { cleared, countedOf } from './clear-and-count.ts';

/** Ten in each run: each counts all there is to count four times. */
const numRuns = process.env['PROPERTY_RUNS'] === undefined ? 10 : Math.ceil(propertyRuns / 8);
/** While it was under way, and years later, when it is past its time. */
const moments = ['2026-12-20T09:00+08:00', '2035-01-10T09:00+08:00'];

const overAll = kpiPlan.metrics.flatMap(({ id, parts }) =>
	parts.flatMap((part) =>
		part.over === null ? [] : [{ name: `${id}/${part.id}`, over: part.over }],
	),
);
const isOf = (over: string) => {
	const names = overAll.flatMap((one) => (one.over === over ? [one.name] : []));
	return ({ definition }: KpiFigure) => names.includes(`${definition.metric}/${definition.part}`);
};
const isFilled = isOf('filled');

describe('After the clearing of what is past its time', () => {
	it('every measure, state and clock says what it said before', async () => {
		let [count, values] = [0, 0];
		await fc.assert(
			fc.asyncProperty(dataSet(false), async (entries) => {
				const { after, count: found } = await cleared(entries);
				count += found;
				for (const now of moments) {
					const [was, is] = [await countedOf(entries, now), await countedOf(after, now)];
					values += was.measures.filter(({ value }) => value !== null).length;
					const rest = (all: KpiFigure[]) => all.filter((one) => !isFilled(one));
					expect(rest(is.measures)).toEqual(rest(was.measures));
					expect({ ...is, measures: [] }).toEqual({ ...was, measures: [] });
				}
			}),
			{ numRuns },
		);
		expect(count).toBeGreaterThan(numRuns * 5);
		expect(values).toBeGreaterThan(numRuns);
	});

	it('no required answer is missed that went with it', async () => {
		await fc.assert(
			fc.asyncProperty(dataSet(true), async (entries) => {
				const { after } = await cleared(entries);
				const filledOf = async (of: readonly Entry[]) =>
					(await countedOf(of, moments[1] ?? '')).measures.filter(isFilled);
				const missing = (all: KpiFigure[]) =>
					all.map(({ n, value }) => (n ?? 0) * (1 - (value ?? 1)));
				const [was, is] = [missing(await filledOf(entries)), missing(await filledOf(after))];
				for (const [at, lacks] of is.entries())
					expect(lacks).toBeLessThanOrEqual((was[at] ?? 0) + 1e-6);
			}),
			{ numRuns: Math.ceil(numRuns / 2) },
		);
	});
});
