import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { daysOfQuarter } from '~/components/results/kpi-quarters.ts';
import { encodeArchive } from '~/core/engines/archive.ts';
import { createEntry } from '~/core/entries/revisions.ts';
import type { KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import { monthsBefore } from '~/core/figures/kpis/measures/covered.ts';
import { loadDefinitions } from '../definitions.ts';
import { kpiPlan } from '../figures/kpis/kpi-content.ts';
import { figuresOf } from './figures-of.ts';
import { engines, unpackInto } from './load-engine.ts';

const trackers = ['emergency_plans', 'drills'];
const definitions = loadDefinitions('zh-CN').filter(({ id }) => trackers.includes(id));

/** One plan of a kind with a drill on this day. */
function booksWith(day: string) {
	const make = (id: string, values: Record<string, string>) => {
		const definition = definitions.find((one) => one.id === id);
		if (!definition) throw new Error(`No tracker is called "${id}".`);
		const now = new Date(`${day}T04:00:00Z`);
		return createEntry(definition, { values, now, device: null, submission: null });
	};
	const plan = make('emergency_plans', { scenario: 'work_safety', status: 'in_force' });
	const drill = make('drills', { plan: `emergency_plans/${plan.id}`, held_on: day });
	return { emergency_plans: [plan], drills: [drill] };
}

/** Drills are asked for every so many months. */
function planOf(months: number): KpiPlan {
	return {
		...kpiPlan,
		metrics: kpiPlan.metrics
			.filter(({ id }) => id === 'K40')
			.map((metric) => ({ ...metric, minimum: 1 })),
		trackers: kpiPlan.trackers
			.filter(({ id }) => id === 'emergency_plans')
			.map((one) => ({
				...one,
				uses: one.uses.map((use) => (use.use === 'covered' ? { ...use, months } : use)),
			})),
	};
}

const ends = [
	// Today, months, the drill, and whether it is one of the last so many months.
	['2026-08-31', 6, '2026-03-01', 1],
	['2026-08-31', 6, '2026-02-28', 0],
	['2026-09-01', 6, '2026-03-02', 1],
	['2026-09-01', 6, '2026-03-01', 0],
	['2026-12-31', 1, '2026-12-01', 1],
	['2026-12-31', 1, '2026-11-30', 0],
	['2026-05-15', 3, '2026-02-15', 0],
	['2026-05-15', 3, '2026-02-16', 1],
] as const;

it.each([
	['2026-08-31', 6, '2026-02-28'],
	['2028-02-29', 12, '2027-02-28'],
	['2028-08-31', 6, '2028-02-29'],
	['2026-03-31', 1, '2026-02-28'],
	['2027-01-31', 2, '2026-11-30'],
	['2026-08-15', 20, '2024-12-15'],
])('before %s, %i months earlier, is %s: a short month ends on its last day', (day, months, is) => {
	expect(monthsBefore(day, months)).toBe(is);
});

const asked = engines.filter(({ name }) => name === 'SQLite' || name === 'DuckDB');

describe.each(asked)('$name', ({ open }) => {
	it.each(ends)(
		'on %s, of the last %i months, a drill of %s: %i',
		async (today, months, day, is) => {
			const folder = mkdtempSync(join(tmpdir(), 'goutong-covered-'));
			const books = booksWith(day);
			const plan = planOf(months);
			const now = Date.parse(`${today}T04:00:00Z`) / 60_000;
			unpackInto(folder, unzipSync(encodeArchive(books, definitions, { plan })));
			const engine = await open(folder);
			await engine.load();
			await engine.setNow(now);
			const rows = await engine.rows(`select hits, n from figures where metric = 'K40'`);
			await engine.close();
			rmSync(folder, { recursive: true });
			expect(rows.map((row) => row.map(Number))).toEqual([[is, 1]]);
			const quarter = `${today.slice(0, 4)}Q${Math.ceil(Number(today.slice(5, 7)) / 3)}`;
			const lines = figuresOf(books, definitions, daysOfQuarter(quarter), now, plan);
			const line = lines.get(`${quarter} K40.drilled emergency_plans`) ?? [];
			expect([line[4], line[0]]).toEqual([is, 1]);
		},
	);
});
