import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeArchive } from '~/core/engines/archive.ts';
import { clusterTables } from '~/core/engines/clickhouse-cluster.ts';
import { dataPackage } from '~/core/engines/data-package.ts';
import { kpiPlan } from '../figures/kpis/kpi-content.ts';
import { figuresOf } from './figures-of.ts';
import { unpackInto } from './load-engine.ts';
import type { Loaded } from './loaded.ts';
import { hasClickHouse, openClickHouse } from './open-clickhouse.ts';
import { orphansOf } from './orphans-of.ts';
import { mergedInto, seededBooks } from './seeded-books.ts';
import { hasShards, startShards, type Shards } from './start-shards.ts';

const { definitions, books } = seededBooks();
const now = Date.parse('2026-10-10T09:00+08:00') / 60_000;

describe.skipIf(!hasClickHouse || !hasShards)('a cluster of two shards', () => {
	const folder = mkdtempSync(join(tmpdir(), 'goutong-shards-'));
	let shards: Shards;
	let engine: Loaded;
	beforeAll(async () => {
		unpackInto(folder, unzipSync(encodeArchive(books, definitions, { plan: kpiPlan })));
		shards = await startShards(folder, 'goutong', 2);
		engine = await openClickHouse(folder, [`--config-file=${shards.settings}`]);
		const tables = definitions.map((definition) => ({
			definition,
			entries: books[definition.id] ?? [],
		}));
		// The script of the zip, but for copies, which take a Keeper that is not to be had here.
		const { resources } = dataPackage(tables);
		const { local, over } = clusterTables(resources, { name: 'goutong', hasCopies: false });
		// The server of 2018 goes down at rows of several months, wherever they come from.
		const kept = local.join('\n').replaceAll(/\npartition by .*/g, '');
		for (const shard of [0, 1]) shards.ask(shard, kept);
		for (const statement of [...local, ...over]) await engine.run(statement);
		await engine.load();
		// A server of 2018 takes its time.
	}, 120_000);
	afterAll(async () => {
		await engine?.close();
		await shards?.stop();
		rmSync(folder, { recursive: true });
	}, 60_000);

	const countsOf = (table: string) =>
		[0, 1].map((shard) => Number(shards.ask(shard, `select count() from "${table}_local" final`)));

	it('keeps every revision on one of them, all of a record together, and each once when loaded again', async () => {
		await engine.load();
		for (const [id, own] of Object.entries(books)) {
			const [one = 0, other = 0] = countsOf(id);
			expect(one + other).toBe(own.length);
		}
		const [one, other] = countsOf('complaint_events');
		expect(Math.min(one ?? 0, other ?? 0)).toBeGreaterThan(100);
		const ids = [0, 1].map((shard) =>
			shards.ask(shard, 'select distinct "_id" from "complaints_local"').trim().split('\n'),
		);
		expect(ids[0]?.filter((id) => ids[1]?.includes(id))).toEqual([]);
	});

	it('shows as many records as the pages, and links that lead to none, over both', async () => {
		for (const [id, own] of Object.entries(books)) {
			const [[count] = []] = await engine.rows(`select count(*) from "${id}_now"`);
			const shown = [...mergedInto(own).values()].filter((entry) => !entry.deleted);
			expect(Number(count)).toBe(shown.length);
		}
		const found = await engine.rows(
			'select "table", "_id", "column", "to_table", "to_id", "why" from "_orphans"',
		);
		expect(found.map(String).toSorted()).toEqual(
			orphansOf(definitions, books).map(String).toSorted(),
		);
	});

	it('tells the figures of a quarter as the pages do, over both', async () => {
		await engine.setNow(now);
		const quarter = { code: '2026Q3', from: '2026-07-01', until: '2026-09-30' };
		const expected = figuresOf(books, definitions, quarter, now);
		const rows = await engine.rows(
			`select period, metric, part, tracker, n, asked, not_applicable, missing, coalesce(value, hits), reason from figures where period = '2026Q3'`,
		);
		expect(rows.length).toBeGreaterThan(40);
		for (const [period, metric, part, tracker, ...line] of rows) {
			const name = `${String(period)} ${String(metric)}.${String(part)} ${String(tracker)}`;
			const told = line.map((cell) =>
				cell === null || Number.isNaN(Number(cell)) ? cell : Number(Number(cell).toFixed(9)),
			);
			expect([name, told]).toEqual([name, expected.get(name)]);
		}
	});
});
