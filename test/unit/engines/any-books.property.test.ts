import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { encodeArchive } from '~/core/engines/archive.ts';
import type { KpiPlan } from '~/core/figures/kpis/kpi-plan.ts';
import { everyType } from '../csv/every-type.ts';
import { loadDefinitions } from '../definitions.ts';
import { kpiPlan } from '../figures/kpis/kpi-content.ts';
import { propertyRuns } from '../property-runs.ts';
import { engines, unpackInto } from './load-engine.ts';
import { type Loaded, scriptOf } from './loaded.ts';
import { clearedBooks } from './cleared-books.ts';
import { hasClickHouse } from './open-clickhouse.ts';
import { madeBooks, type MadeBooks } from './made-books.ts';
import { differing, toldByEngine, toldByPages } from './told-of-books.ts';

const definitions = [...loadDefinitions('zh-CN'), everyType()];
const { company } = kpiPlan;
const abroad = { ...company.calendar, zone: 'America/New_York', off: ['2026-07-03', '2026-12-25'] };
const closed = { ...company.calendar, off: ['2026-02-17', '2026-10-01'], work: ['2026-10-10'] };
/** Every limit changed on a day: what began before keeps the one before. */
const changed = Object.fromEntries(
	Object.entries(company.limits).map(([code, versions], at) => [
		code,
		versions.flatMap((one) => {
			const minutes = Math.ceil((one.minutes * (2 + (at % 3))) / 3);
			return [one, { ...one, minutes, since: `2026-0${5 + (at % 4)}-01` }];
		}),
	]),
);
/** Every limit counted another way from a day on. */
const modes = ['calendar', 'working_days', 'working_hours'] as const;
const recounted = Object.fromEntries(
	Object.entries(company.limits).map(([code, versions], at) => [
		code,
		versions.flatMap((one) => {
			const clock = modes[(modes.indexOf(one.clock) + 1 + (at % 2)) % modes.length] ?? one.clock;
			return [one, { ...one, clock, since: `2026-0${5 + (at % 4)}-01` }];
		}),
	]),
);
/** The same under other calendars: with days off and worked, and where the clocks are changed. */
const plans: readonly KpiPlan[] = [
	company,
	{ calendar: closed, limits: changed },
	{ calendar: closed, limits: recounted },
	{ ...company, calendar: abroad },
].map((clocks) => ({ ...kpiPlan, company: clocks }));

const isSoak = propertyRuns > 300 || process.env['EVERY_ENGINE'] !== undefined;
/** In the long runs of another draw each time. */
const first = Number(process.env['SEED'] ?? (isSoak ? Date.now() % 1_000_000 : 49));
const runs = Math.ceil(propertyRuns / 1000);
const asked = engines.filter(
	({ name }) => name === 'SQLite' || (isSoak && (name !== 'ClickHouse' || hasClickHouse)),
);

/** The trackers something is cleared of, each with what belongs to it. */
const timed = definitions
	.filter(({ kept }) => kept?.time)
	.map((one) => [one, ...definitions.filter(({ id }) => one.children.includes(id))]);

/** How one that takes long to start is emptied; the others begin anew. */
const emptied: Readonly<Record<string, readonly string[]>> = {
	PostgreSQL: ['drop schema public cascade', 'create schema public'],
	ClickHouse: ['drop database default sync', 'create database default'],
};

describe.each(asked)('$name, of any records at all', ({ name, open }) => {
	const folder = mkdtempSync(join(tmpdir(), 'goutong-any-'));
	let engine: Loaded | null = null;
	afterAll(async () => {
		await engine?.close();
		rmSync(folder, { recursive: true });
	});
	const anew = async () => {
		if (engine && emptied[name]) {
			for (const statement of emptied[name]) await engine.run(statement);
			return engine;
		}
		await engine?.close();
		return open(folder);
	};

	const compare = async (made: MadeBooks, seed: number) => {
		const plan = plans[seed % plans.length] ?? kpiPlan;
		unpackInto(folder, unzipSync(encodeArchive(collected(made), definitions, { plan })));
		engine = await anew();
		await engine.load();
		const found = await toldByEngine(engine, made, scriptOf(folder, 'duckdb'));
		const differ = differing(found, toldByPages({ ...made, definitions }, plan, found));
		expect(differ, `of the draw SEED=${seed}`).toEqual([]);
	};

	it(
		'tells records, conflicts, links that lead nowhere, limits and measures as the pages do',
		async () => {
			for (let seed = first; seed < first + runs; seed++)
				await compare(madeBooks(seed, definitions), seed);
		},
		120_000 + runs * 10_000,
	);

	it(
		'tells the same of records of which only what is counted is left',
		async () => {
			for (let seed = first; seed < first + runs; seed++) {
				const of = timed[seed % timed.length] ?? [];
				await compare(clearedBooks(madeBooks(seed, of)), seed);
			}
		},
		120_000 + runs * 10_000,
	);
});

/** What the collecting page puts into its zip: what has a record. */
function collected({ books }: MadeBooks): MadeBooks['books'] {
	return Object.fromEntries(Object.entries(books).filter(([, own]) => own.length > 0));
}
