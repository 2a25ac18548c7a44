import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { daysOfQuarter } from '~/components/results/kpi-quarters.ts';
import { encodeArchive } from '~/core/engines/archive.ts';
import type { KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import { loadCalendar } from '../calendar.ts';
import { loadDefinitions } from '../definitions.ts';
import { kpiPlan } from '../figures/kpis/kpi-content.ts';
import { propertyRuns } from '../property-runs.ts';
import { expectingBooks } from './expecting-books.ts';
import { figuresOf } from './figures-of.ts';
import { engines, unpackInto } from './load-engine.ts';
import type { Loaded } from './loaded.ts';
import { hasClickHouse } from './open-clickhouse.ts';

const definitions = loadDefinitions('zh-CN');
const quarters = ['2025Q4', '2026Q1', '2026Q2', '2026Q3', '2026Q4', '2027Q1'];
const isExpected = { metric: 'K32', part: 'carried_out' };

/** K32 alone, told of however few, on the real calendar and on one with days off one behind the other. */
const { calendar } = kpiPlan.company;
const off = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-06', '2026-03-07', '2026-03-09'];
const plans = [
	{ ...calendar, ...loadCalendar(), years: [2025, 2026, 2027] },
	{ ...calendar, off: [...off, '2026-05-10', '2026-06-01', '2026-06-15'], work: ['2026-06-13'] },
].map((own): KpiPlan => ({
	company: { ...kpiPlan.company, calendar: own },
	metrics: kpiPlan.metrics
		.filter(({ id }) => id === isExpected.metric)
		.map((metric) => ({ ...metric, minimum: 1 })),
	trackers: kpiPlan.trackers
		.filter(({ id }) => id === 'mechanisms')
		.map((one) => ({ ...one, uses: one.uses.filter(({ use }) => use === 'carried_out') })),
}));

const isSoak = propertyRuns > 300 || process.env['EVERY_ENGINE'] !== undefined;
const first = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const runs = Math.ceil(propertyRuns / 100);
const asked = engines.filter(
	({ name }) => name === 'SQLite' || (isSoak && (name !== 'ClickHouse' || hasClickHouse)),
);

describe.each(asked)('$name, of mechanisms of every rhythm', ({ name, open }) => {
	const folder = mkdtempSync(join(tmpdir(), 'goutong-expected-'));
	let engine: Loaded | null = null;
	afterAll(async () => {
		await engine?.close();
		rmSync(folder, { recursive: true });
	});

	/** Compares so many draws from a seed on, and tells how many quarters had a number. */
	const compare = async (from: number, many: number): Promise<number> => {
		let told = 0;
		// Some draws have a single quarter to tell: on until there were enough.
		const isEnough = (draws: number) => draws >= (told > many ? many : 20 * many);
		for (let seed = from; !isEnough(seed - from); seed++) {
			const made = expectingBooks(seed, definitions);
			const plan = plans[seed % plans.length] ?? kpiPlan;
			unpackInto(folder, unzipSync(encodeArchive(made.books, made.definitions, { plan })));
			// What takes long to begin is asked again: each load brings records of other ids.
			if (name !== 'PostgreSQL' && name !== 'ClickHouse') {
				await engine?.close();
				engine = null;
			}
			engine ??= await open(folder);
			for (const { id } of made.definitions)
				await engine.run(`drop table if exists "${id}"${name === 'PostgreSQL' ? ' cascade' : ''}`);
			await engine.load();
			await engine.setNow(made.now);
			const rows = await engine.rows(
				`select period, n, asked, coalesce(value, hits) from figures where metric = 'K32' order by period`,
			);
			const found = rows
				.filter(([period]) => quarters.includes(String(period)))
				.map((row) =>
					row.map((cell) => (Number.isNaN(Number(cell)) ? cell : Number(Number(cell).toFixed(9)))),
				);
			const expected = quarters.flatMap((code) => {
				const lines = figuresOf(made.books, made.definitions, daysOfQuarter(code), made.now, plan);
				const line = lines.get(`${code} K32.carried_out mechanisms`) ?? [];
				return line[0] === 0 ? [] : [[code, line[0], line[1], line[4]]];
			});
			told += found.length;
			expect(found, `of the draw SEED=${seed}`).toEqual(expected);
		}
		return told;
	};

	it(
		'tells how many should have taken place and did, by which note belongs to which day, as the pages do',
		async () => expect(await compare(first, runs)).toBeGreaterThan(runs),
		240_000 + runs * 20_000,
	);

	// A meeting every second Saturday that also says a day of the month: the pages moved it to a Friday once.
	it.runIf(name === 'SQLite')(
		'tells draw 596008 as the pages do',
		async () => void (await compare(596_008, 1)),
		60_000,
	);
});
