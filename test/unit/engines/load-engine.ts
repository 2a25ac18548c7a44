import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { DatabaseSync } from 'node:sqlite';
import { PGlite } from '@electric-sql/pglite';
import { dataDir } from '@electric-sql/pglite-prepopulatedfs';
import { DuckDBInstance } from '@duckdb/node-api';
import { writeRecords } from '~/core/csv/write/write-records.ts';
import { parseIndependently } from '../csv/parse-independently.ts';
import { type Loaded, nowAt, scriptOf } from './loaded.ts';
import { openClickHouse } from './open-clickhouse.ts';

/** Puts the files of a zip where a database finds them. */
export function unpackInto(folder: string, files: Readonly<Record<string, Uint8Array>>): void {
	for (const [name, bytes] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), bytes);
	}
}

async function openDuckDb(folder: string): Promise<Loaded> {
	const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
	await connection.run(`set file_search_path = '${folder}'; set timezone = 'UTC'`);
	const run = async (sql: string) => void (await connection.run(sql));
	return {
		run,
		rows: async (sql) => {
			const read = await connection.runAndReadAll(sql);
			return read.getRowsJson();
		},
		setNow: (minute) => run(`create or replace view "_now" as ${nowAt(minute)}`),
		exported: async (table) => {
			const path = join(folder, 'exported.csv');
			await run(`copy "${table}" to '${path}' (format csv, header true)`);
			return readFileSync(path, 'utf8');
		},
		load: () => run(scriptOf(folder, 'duckdb')),
		close: () => connection.closeSync(),
	};
}

/** What SQLite's shell does with `.import`, which the module of Node has not. */
function openSqlite(folder: string): Promise<Loaded> {
	const database = new DatabaseSync(':memory:');
	const take = (path: string, table: string) => {
		const [, ...records] = parseIndependently(readFileSync(join(folder, path), 'utf8'));
		if (records.length === 0) return;
		const insert = database.prepare(
			`insert into ${table} values (${(records[0] ?? []).map(() => '?').join()})`,
		);
		database.exec('begin');
		for (const record of records) insert.run(...record);
		database.exec('commit');
	};
	return Promise.resolve({
		run: (sql) => Promise.resolve(database.exec(sql)),
		rows: (sql) =>
			Promise.resolve(
				database
					.prepare(sql)
					.all()
					.map((row) => Object.values(row)),
			),
		setNow: (minute) =>
			Promise.resolve(database.exec(`drop view "_now"; create view "_now" as ${nowAt(minute)}`)),
		exported: (table) => {
			const rows = database.prepare(`select * from "${table}"`).all();
			const cells = rows.map((row) => Object.values(row).map((cell) => String(cell ?? '')));
			const columns = database.prepare(`pragma table_info("${table}")`).all();
			const names = columns.map(({ name }) => String(name));
			return Promise.resolve(writeRecords([names, ...cells], { quotes: 'needed', newline: '\n' }));
		},
		load: async () => {
			for (const part of scriptOf(folder, 'sqlite').split(/^(?=\.import )/m)) {
				const [line = '', path = '', table = ''] =
					/^\.import --csv --skip 1 (\S+) (\S+)\n/.exec(part) ?? [];
				if (line) take(path, table);
				database.exec(part.slice(line.length));
			}
		},
		close: () => database.close(),
	});
}

/** The compiler that makes long work faster takes longer than all that is asked of PostgreSQL here. */
const compiledOnce = ['--liftoff-only', '--no-wasm-tier-up', '--no-wasm-dynamic-tiering'];

/** What `psql` does with `\copy`, which the database itself has not. */
async function openPostgres(folder: string): Promise<Loaded> {
	for (const flag of compiledOnce) setFlagsFromString(flag);
	// The files of a new cluster come with a package: making them takes longer than all that is asked here.
	const database = await PGlite.create({ loadDataDir: await dataDir() });
	return {
		run: async (sql) => void (await database.exec(sql)),
		rows: async (sql) => {
			const { rows } = await database.query<unknown[]>(sql, [], { rowMode: 'array' });
			return rows;
		},
		setNow: async (minute) => {
			await database.exec(`create or replace view "_now" as ${nowAt(minute)}`);
		},
		exported: async (table) => {
			const sql = `copy "${table}" to '/dev/blob' with (format csv, header true)`;
			const { blob } = await database.query(sql);
			return (await blob?.text()) ?? '';
		},
		load: async () => {
			for (const part of scriptOf(folder, 'postgresql').split(/^(?=\\copy )/m)) {
				const [line = '', table = '', path = '', how = ''] =
					/^\\copy (\S+) from '([^']+)' with (\(.*\))\n/.exec(part) ?? [];
				const blob = new Blob(line ? [readFileSync(join(folder, path))] : []);
				if (line) await database.query(`copy ${table} from '/dev/blob' with ${how}`, [], { blob });
				await database.exec(part.slice(line.length));
			}
		},
		close: () => database.close(),
	};
}

/** The databases every run of the tests loads the zip into. */
export const engines = [
	{ name: 'DuckDB', open: openDuckDb },
	{ name: 'SQLite', open: openSqlite },
	{ name: 'PostgreSQL', open: openPostgres },
	{ name: 'ClickHouse', open: openClickHouse },
] as const;
