import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeArchive } from '~/core/engines/archive.ts';
import { aQuarter } from './a-quarter.ts';
import { definitions, kpi, kpisOf } from './cases.ts';

const entries = aQuarter();
const found = kpisOf(entries);
const folder = mkdtempSync(join(tmpdir(), 'goutong-kpis-'));
let connection: DuckDBConnection;

const read = [
	...['complaints', 'complaint_events', 'first_responses', 'first_response_events', 'meetings'],
	...['actions', 'message_checks', 'supplier_reviews', 'assessment', 'meeting_pulse'],
];

/** The zip for programs, in a database, as whoever checks the report would load it. */
beforeAll(async () => {
	connection = await (await DuckDBInstance.create(':memory:')).connect();
	const books = Object.fromEntries(
		definitions.map(({ id }) => [id, entries.filter(({ tracker }) => tracker === id)]),
	);
	const files = unzipSync(encodeArchive(books, definitions));
	for (const id of read) {
		const file = join(folder, `${id}.csv`);
		writeFileSync(file, files[`${id}.csv`] ?? new Uint8Array());
		await connection.run(`create table ${id} as from read_csv('${file}', all_varchar = true)`);
	}
});
afterAll(() => {
	connection.closeSync();
	rmSync(folder, { recursive: true });
});

/** The first event of a kind of every complaint. */
const first = (kind: string) =>
	`(select _complaint_id as id, min("at"::timestamptz) as first from complaint_events where kind = '${kind}' group by 1)`;
const quarter = `between timestamptz '2026-10-01 00:00:00+08' and timestamptz '2027-01-01 00:00:00+08'`;
/** A complaint that is solved is answered: by then at the latest, and before it was due the answer was not needed. */
const cases = `select c.received_at::timestamptz as received, received + interval 24 hours as due,
	l.first as done, s.first as solved
	from complaints c left join ${first('level_1')} l on l.id = c._id left join ${first('resolved')} s on s.id = c._id`;
const highShare = (field: string) =>
	`count(*) filter (${field} in ('4', '5')) / count(*) filter (${field} in ('1', '2', '3', '4', '5'))`;

/** Measures as somebody would write them who never saw our code. */
const byHand: [name: string, sql: string][] = [
	[
		'K2 wrong',
		`select sum(wrong::int + unaware::int) / sum("right"::int + wrong::int + unaware::int) from message_checks`,
	],
	['K9 median', `select quantile_cont(median_days::double, 0.5) from message_checks`],
	['K22 on_time', `select sum(lots_on_time::int) / sum(lots_due::int) from supplier_reviews`],
	['K22 rejected', `select sum(rejected::int) / sum(inspected::int) from supplier_reviews`],
	[
		'K17 top_two',
		`select ${highShare('score')} from assessment where period = '2026Q4' and dimension = 'cross_department'`,
	],
	[
		'K4 satisfied',
		`select avg(share) from (select ${highShare('score')} as share from assessment group by dimension)`,
	],
	['K34 top_two', `select ${highShare('worth')} from meeting_pulse`],
	[
		'K27 top_two',
		`select ${highShare('satisfaction')} from complaint_events where kind = 'confirmed' and "at"::timestamptz ${quarter}`,
	],
	[
		'K8 median',
		`select quantile_cont(length::double, 0.5) from meetings where outcome in ('as_planned', 'moved')`,
	],
	[
		'K3 median',
		`select quantile_cont(date_diff('minute', received, coalesce(done, solved)) / 60.0, 0.5) from (${cases})
		where not (done is null and solved <= due)`,
	],
	[
		'K25 level_1',
		`select count(*) filter (done <= due) / count(*) from (${cases})
		where due ${quarter} and not coalesce(solved <= due and (done is null or done > due), false)`,
	],
	[
		'K35 in_time',
		`select count(*) filter (done_on <= due_on) / count(*) from actions
		where status <> 'dropped' and due_on between '2026-10-01' and '2026-12-31'`,
	],
	[
		'K31 mean',
		`select (select count(*) from first_response_events where kind = 'brought_in') / count(*) from first_responses`,
	],
];

describe('A measure worked out by hand from the zip for programs', () => {
	it.each(byHand)('%s is the same', async (name, sql) => {
		const [row] = (await connection.runAndReadAll(sql)).getRows();
		expect(Number(row?.[0])).toBeCloseTo(kpi(found, name).value ?? Number.NaN, 9);
	});
});
