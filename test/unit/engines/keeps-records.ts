import { join } from 'node:path';
import { expect, it } from 'vitest';
import { decodeCsv } from '~/core/csv/read/decode.ts';
import type { AskedEngine } from './asked-engine.ts';
import { orphansOf } from './orphans-of.ts';
import { mergedInto, type SeededBooks } from './seeded-books.ts';

/** Tests that a database has the records as the pages show them, and gives back what it was given. */
export function itKeepsRecords(
	{ name, folder, isSoak, engine: opened }: AskedEngine,
	{ definitions, books, edited, split, deleted }: SeededBooks,
): void {
	const one = async (sql: string) => (await opened().rows(sql))[0]?.map(String);

	it('has every revision, and as many records as the pages, however often the zip is loaded', async () => {
		const counts = Object.keys(books).map(
			(id) => `select '${id}', (select count(*) from "${id}"), (select count(*) from "${id}_now")`,
		);
		const count = async () => {
			const rows = await opened().rows(counts.join(' union all '));
			return Object.fromEntries(rows.map(([id, ...found]) => [id, found.map(Number)]));
		};
		const expected = Object.fromEntries(
			Object.entries(books).map(([id, own]) => [
				id,
				[own.length, [...mergedInto(own).values()].filter((shown) => !shown.deleted).length],
			]),
		);
		await opened().run(`create view "own" as select count(*) as n from "complaints_now"`);
		if (name === 'SQLite' || isSoak) await opened().load();
		expect(await count()).toEqual(expected);
		// Views that others built on ours are there after it.
		expect((await one(`select n from "own"`))?.map(Number)).toEqual([expected['complaints']?.[1]]);
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
			const rows = await opened().rows(
				'select "table", "_id", "column", "to_table", "to_id", "why" from "_orphans"',
			);
			const expected = orphansOf(definitions, books);
			const reasons = new Set(expected.map((line) => line.at(-1)));
			expect(reasons).toEqual(new Set(['not_come', 'deleted']));
			expect(rows.map(String).toSorted()).toEqual(expected.map(String).toSorted());
		},
	);

	it.runIf(name === 'DuckDB')(
		'writes Parquet in which days, moments and numbers are such',
		async () => {
			const file = join(folder, 'meetings.parquet');
			await opened().run(`copy meetings_now to '${file}'`);
			const columns = await opened().rows(`describe select * from '${file}'`);
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
			const text = await opened().exported(definition.id);
			const read = decodeCsv(text, [definition]).rows.flatMap((row) =>
				row.kind === 'intact' ? [row.entry] : [],
			);
			expect(new Set(read.map(({ hash }) => hash))).toEqual(new Set(own.map(({ hash }) => hash)));
		}
	});
}
