import { expect, it } from 'vitest';
import type { AskedEngine } from './asked-engine.ts';
import { clocksOf } from './clocks-of.ts';
import { kpiPlan } from '../figures/kpis/kpi-content.ts';
import { hasRow } from './has-row.ts';
import type { SeededBooks } from './seeded-books.ts';
import { type SeededFigures, seededNow } from './seeded-figures.ts';

/** One of each way to work a figure out. */
const everyWay = [
	...['K1.person_hours', 'K3.half', 'K4.satisfied', 'K6.count', 'K8.median', 'K10.after'],
	...[
		'K11.box_half',
		'K19.within',
		'K22.on_time',
		'K25.level_1',
		'K26.reopened',
		'K31.most',
		'K32.carried_out',
	],
	...['K5.person_hours', 'K8.shorter', 'K10.change', 'K43.filled', 'K43.fresh'],
	...['K36.weeks', 'K38.kept', 'K38.since', 'K39.inside', 'K40.drilled', 'K41.gained'],
];
const asNumber = (cell: unknown) =>
	typeof cell === 'string' && /^-?\d+$/.test(cell) ? Number(cell) : cell;

/** Tests that a database tells limits and measures as the pages do. */
export function itTellsFigures(
	{ name, isSoak, engine: opened }: AskedEngine,
	{ definitions, books }: SeededBooks,
	figures: SeededFigures,
): void {
	it.skipIf(name !== 'SQLite' && !isSoak)(
		'tells of every clock when it began, is due and was done, as the pages do, pauses and all',
		async () => {
			await opened().setNow(seededNow);
			for (const [id, expected] of Object.entries(clocksOf(books, definitions, seededNow))) {
				const sql = `select id, clock, started, done, due, state, elapsed from "${id}_clocks_minutes"`;
				const found = (await opened().rows(sql)).map((row) => row.map(asNumber));
				expect(found.map(String).toSorted()).toEqual(expected.map(String).toSorted());
			}
		},
	);

	it.skipIf(name !== 'PostgreSQL' && !isSoak)(
		'tells the figures of a quarter as the pages do, with what may not be told of few left out',
		async () => {
			await opened().setNow(seededNow);
			const rows = await opened().rows(
				`select period, metric, part, tracker, n, asked, not_applicable, missing, coalesce(value, hits), reason from figures where period in ('2026Q2', '2026Q3', '2026Q4')`,
			);
			const found = rows.map(([period, metric, part, tracker, ...line]) => [
				`${String(period)} ${String(metric)}.${String(part)} ${String(tracker)}`,
				line.map((cell) =>
					cell === null || Number.isNaN(Number(cell)) ? cell : Number(Number(cell).toFixed(9)),
				),
			]);
			expect(found.length).toBeGreaterThan(40);
			const parts = rows.map(([, metric, part]) => `${String(metric)}.${String(part)}`);
			expect(parts).toEqual(expect.arrayContaining(everyWay));
			const reasons = new Set(found.map(([, line]) => String(line?.at(-1))));
			const whys = ['null', 'too_few', 'few_agree', 'no_data', 'not_half'];
			expect(reasons).toEqual(new Set([...whys, 'direction_only', 'no_baseline']));
			const covered = [null, null, null, null, null, 'too_few'];
			expect(Object.fromEntries(found)).toMatchObject({
				'2026Q4 K34.top_two meeting_pulse': covered,
			});
			const names = new Set(found.map(([name]) => name));
			const lacking = [...figures].filter(([key, [n, ...line]]) => {
				const [quarter = '', name = ''] = key.split(' ');
				const one = { quarter, name, n, reason: line.at(-1) };
				return !names.has(key) && hasRow(one, kpiPlan, seededNow);
			});
			expect(lacking).toEqual([]);
			expect(Object.fromEntries(found)).toEqual(
				Object.fromEntries(found.map(([name]) => [name, figures.get(String(name))])),
			);
		},
	);
}
