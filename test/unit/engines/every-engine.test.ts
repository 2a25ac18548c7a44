import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import { encodeArchive } from '~/core/engines/archive.ts';
import { kpiPlan } from '../figures/kpis/kpi-content.ts';
import { clocksOf } from './clocks-of.ts';
import { figuresOf } from './figures-of.ts';
import { orphansOf } from './orphans-of.ts';
import { mergedInto, seededBooks } from './seeded-books.ts';
import { engines, unpackInto } from './load-engine.ts';
import type { Loaded } from './loaded.ts';
import { hasClickHouse } from './open-clickhouse.ts';

const { definitions, books, edited, split, deleted } = seededBooks();
const folder = mkdtempSync(join(tmpdir(), 'goutong-engines-'));
unpackInto(folder, unzipSync(encodeArchive(books, definitions, { plan: kpiPlan })));
afterAll(() => rmSync(folder, { recursive: true }));

/** What takes a second or more of an engine is asked of another one; in the soak all are asked everything. */
const isSoak = process.env['EVERY_ENGINE'] !== undefined;

const now = Date.parse('2026-10-10T09:00+08:00') / 60_000;
const told = clocksOf(books, definitions, now);
const quarters = [
	{ code: '2026Q2', from: '2026-04-01', until: '2026-06-30' },
	{ code: '2026Q3', from: '2026-07-01', until: '2026-09-30' },
	{ code: '2026Q4', from: '2026-10-01', until: '2026-12-31' },
];
const figures = new Map(quarters.flatMap((one) => [...figuresOf(books, definitions, one, now)]));
/** One of each way to work a figure out. */
const everyWay = [
	...['K1.person_hours', 'K3.half', 'K4.satisfied', 'K6.count', 'K8.median', 'K10.after'],
	...['K11.box_half', 'K19.within', 'K22.on_time', 'K25.level_1', 'K26.reopened', 'K31.most'],
	...['K5.person_hours', 'K8.shorter', 'K10.change', 'K43.filled', 'K43.fresh'],
	...['K36.weeks', 'K38.kept', 'K38.since', 'K39.inside', 'K40.drilled', 'K41.gained'],
];
const asNumber = (cell: unknown) =>
	typeof cell === 'string' && /^-?\d+$/.test(cell) ? Number(cell) : cell;

it('its notes name every figure the pages work out of these forms once: as told in databases too, or on the pages alone', () => {
	const lists =
		readFileSync(join(folder, 'engines/NOTES.md'), 'utf8').match(/^ {2}`K\d.*`$/gm) ?? [];
	const [told = [], others = []] = lists.map((list) =>
		[...list.matchAll(/(\w+) \(([^)]*)\)/g)].flatMap(([, metric = '', parts = '']) =>
			parts.split(', ').map((part) => `${metric}.${part}`),
		),
	);
	const made = [...figures].filter(([, line]) => line.at(-1) !== 'not_kept');
	const worked = made.map(([key]) => key.split(' ')[1] ?? '');
	expect(told.length).toBeGreaterThan(30);
	expect(others).toEqual(['K32.carried_out']);
	expect(new Set([...told, ...others]).size).toBe(told.length + others.length);
	expect(worked.filter((one) => !told.includes(one) && !others.includes(one))).toEqual([]);
});

describe.each(engines.filter(({ name }) => name !== 'ClickHouse' || (isSoak && hasClickHouse)))(
	'$name',
	({ name, open }) => {
		let engine: Loaded;
		beforeAll(async () => {
			engine = await open(folder);
			await engine.load();
			// PostgreSQL makes itself a cluster of files first.
		}, 120_000);
		afterAll(() => engine.close());
		const one = async (sql: string) => (await engine.rows(sql))[0]?.map(String);

		it('has every revision, and as many records as the pages, however often the zip is loaded', async () => {
			const counts = Object.keys(books).map(
				(id) =>
					`select '${id}', (select count(*) from "${id}"), (select count(*) from "${id}_now")`,
			);
			const count = async () => {
				const rows = await engine.rows(counts.join(' union all '));
				return Object.fromEntries(rows.map(([id, ...found]) => [id, found.map(Number)]));
			};
			const expected = Object.fromEntries(
				Object.entries(books).map(([id, own]) => [
					id,
					[own.length, [...mergedInto(own).values()].filter((shown) => !shown.deleted).length],
				]),
			);
			await engine.run(`create view "own" as select count(*) as n from "complaints_now"`);
			if (name === 'SQLite' || isSoak) await engine.load();
			expect(await count()).toEqual(expected);
			// Views that others built on ours are there after it.
			expect((await one(`select n from "own"`))?.map(Number)).toEqual([
				expected['complaints']?.[1],
			]);
		});

		it('shows what was written last, what was changed in two places, and nothing that was deleted', async () => {
			const now = (id: string) =>
				one(`select "matter", "_heads", "_conflict" from "complaints_now" where "_id" = '${id}'`);
			expect(await now(edited)).toEqual(['改过两次', '1', '0']);
			expect(await now(split)).toEqual(['乙写的', '2', '1']);
			expect(await now(deleted)).toBeUndefined();
		});

		it('has numbers, days and moments as its own, and texts without the mark against formulas', async () => {
			expect(
				await one(
					`select count(*) from "complaints_now" where "received_at" is null or "closed_on" > '2027-01-01'`,
				),
			).toEqual(['0']);
			expect(
				await one(`select "length" * 2 from "meetings_now" where "length" = 45 limit 1`),
			).toEqual(['90']);
			expect(
				await one(
					`select count(*) from "every_type_now" where "text" in ('=SUM(A1:A9)', '''已经有一个撇号')`,
				),
			).toEqual(['2']);
		});

		it('has every step beside what it belongs to; beside what was deleted, nothing', async () => {
			const steps = [...mergedInto(books['complaint_events'] ?? []).values()];
			const astray = steps.filter(({ values }) => String(values['complaint']).includes(deleted));
			expect(astray.length).toBeGreaterThan(0);
			const sql = `select count(*), count("complaint_number") from "complaint_events_with_complaints"`;
			expect(await one(sql)).toEqual([steps.length, steps.length - astray.length].map(String));
		});

		it.skipIf(name === 'DuckDB' && !isSoak)(
			'names every link that leads to no record, and whether that has not come or was deleted',
			async () => {
				const rows = await engine.rows(
					'select "table", "_id", "column", "to_table", "to_id", "why" from "_orphans"',
				);
				const expected = orphansOf(definitions, books);
				const reasons = new Set(expected.map((line) => line.at(-1)));
				expect(reasons).toEqual(new Set(['not_come', 'deleted']));
				expect(rows.map(String).toSorted()).toEqual(expected.map(String).toSorted());
			},
		);

		it.skipIf(name !== 'SQLite' && !isSoak)(
			'tells of every clock when it began, is due and was done, as the pages do, pauses and all',
			async () => {
				await engine.setNow(now);
				for (const [id, expected] of Object.entries(told)) {
					const sql = `select id, clock, started, done, due, state, elapsed from "${id}_clocks_minutes"`;
					const found = (await engine.rows(sql)).map((row) => row.map(asNumber));
					expect(found.map(String).toSorted()).toEqual(expected.map(String).toSorted());
				}
			},
		);

		it.skipIf(name !== 'PostgreSQL' && !isSoak)(
			'tells the figures of a quarter as the pages do, with what may not be told of few left out',
			async () => {
				await engine.setNow(now);
				const rows = await engine.rows(
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
				expect(Object.fromEntries(found)).toEqual(
					Object.fromEntries(found.map(([name]) => [name, figures.get(String(name))])),
				);
			},
		);

		it.runIf(name === 'DuckDB')(
			'writes Parquet in which days, moments and numbers are such',
			async () => {
				const file = join(folder, 'meetings.parquet');
				await engine.run(`copy meetings_now to '${file}'`);
				const columns = await engine.rows(`describe select * from '${file}'`);
				const types = Object.fromEntries(columns.map(([column, type]) => [column, type]));
				expect(types).toMatchObject({
					...{ held_on: 'DATE', length: 'DOUBLE', _updated: 'TIMESTAMP WITH TIME ZONE' },
					outcome: 'VARCHAR',
				});
			},
		);

		it('gives back what it was given: what is exported again is read as the same entries', async () => {
			for (const definition of definitions) {
				const own = books[definition.id] ?? [];
				const text = await engine.exported(definition.id);
				const read = decodeCsv(text, [definition]).rows.flatMap((row) =>
					row.kind === 'intact' ? [row.entry] : [],
				);
				expect(new Set(read.map(({ hash }) => hash))).toEqual(new Set(own.map(({ hash }) => hash)));
			}
		});
	},
);
