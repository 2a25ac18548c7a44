import { describe, expect, it } from 'vitest';
import { timeOf } from '~/core/clocks/company/time-of.ts';
import { partsFed } from '~/core/definition/parts-fed.ts';
import { atOnce } from '~/core/figures/at-once.ts';
import { measureFigure } from '~/core/figures/kpis/measures.ts';
import { createCaseReader } from '~/core/figures/kpis/read-cases.ts';
import { recordsCounted } from '~/core/figures/kpis/records-counted.ts';
import { rowsFor } from '~/core/figures/kpis/work-figures.ts';
import { aQuarter } from './a-quarter.ts';
import { definitions, tracker } from './cases.ts';
import { kpiPlan } from './kpi-content.ts';

const period = { code: '2026Q4', from: '2026-10-01', until: '2026-12-31' };
const november = { code: '2026Q4', from: '2026-11-01', until: '2026-11-30' };
const now = Math.floor(Date.parse('2027-01-10T09:00+08:00') / 60_000);
const entries = aQuarter();
const entriesOf = (id: string) => entries.filter((one) => one.tracker === id);
const { rowsOf } = createCaseReader(entriesOf, definitions, kpiPlan.company, now);
const source = { plan: kpiPlan, definitions, rowsOf, now };

/** Every figure trackers feed, with the key of its part. */
const fed = kpiPlan.trackers.flatMap(({ id, uses }) =>
	uses.flatMap((use, at) =>
		partsFed(use).map(({ part, take }) => ({
			...{ use, take, definition: tracker(id) },
			of: { metric: use.metric, part, tracker: id, version: 1, at },
		})),
	),
);

describe('The records a measure counted', () => {
	it.each([
		['the company', null, period],
		['a department', 'production', period],
		['a month', null, november],
	] as const)(
		'are those that alone give its number, each with a part in it: %s',
		(_, who, period) => {
			const { zone } = timeOf(kpiPlan.company.calendar);
			const named = fed.filter(({ definition }) => !definition.anonymous);
			const told = named.filter(({ use, take, definition, of }) => {
				const keys = atOnce(recordsCounted(source, { period, department: who }, of));
				const all = rowsFor(use, definition, rowsOf(definition.id), who);
				const own = all.filter(({ id }) => keys.has(`${definition.id}/${id}`));
				const context = {
					...{ period, now, today: zone.wallAt(now).day, company: kpiPlan.company },
					...{ definition, rowsOf, minimum: 1, unit: 60 },
				};
				const [whole, some] = [all, own].map((rows) => measureFigure(use, rows, context, take));
				expect({ of, found: some }).toEqual({ of, found: whole });
				const none = measureFigure(use, [], context, take);
				const idle = own.filter(
					(row) =>
						JSON.stringify(measureFigure(use, [row], context, take)) === JSON.stringify(none),
				);
				expect({ of, idle: idle.map(({ id }) => id) }).toEqual({ of, idle: [] });
				return keys.size > 0;
			});
			expect(told.length).toBeGreaterThan(who === null ? 25 : 5);
		},
	);

	it('are not those of another quarter', () => {
		const of = fed.find(({ use }) => use.use === 'on_time')?.of;
		if (!of) throw new Error('No figure is called on_time.');
		const inQuarter = (code: string, from: string, until: string) =>
			atOnce(recordsCounted(source, { period: { code, from, until }, department: null }, of)).size;
		const whole = inQuarter('2026Q4', '2026-10-01', '2026-12-31');
		const month = inQuarter('november', '2026-11-01', '2026-11-30');
		expect(month).toBeGreaterThan(0);
		expect(month).toBeLessThan(whole);
		expect(inQuarter('2025Q4', '2025-10-01', '2025-12-31')).toBe(0);
	});

	it('are none of an anonymous form', () => {
		const anonymous = fed.filter(({ definition }) => definition.anonymous);
		expect(anonymous.length).toBeGreaterThan(5);
		for (const { of } of anonymous)
			expect(atOnce(recordsCounted(source, { period, department: null }, of)).size).toBe(0);
	});
});
