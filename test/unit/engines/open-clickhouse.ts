import { existsSync } from 'node:fs';
import { type Loaded, nowAt, scriptOf } from './loaded.ts';

/** What of `chdb`, the package with ClickHouse, is asked for here; it is no part of the project, being half a gigabyte. */
interface ClickHouse {
	query(sql: string, format?: string): string;
	close?(): void;
}

/** ClickHouse, in its package `chdb`; `given`: what its program would be started with besides. */
export async function openClickHouse(folder: string, given: string[] = []): Promise<Loaded> {
	const database = await startClickHouse(given);
	let told: number | null = null;
	const run = (sql: string) => Promise.resolve(void database.query(sql));
	const runScript = async (name: string) => {
		for (const statement of scriptOf(folder, name).split(/;\n\n?/))
			if (statement.trim() !== '')
				await run(statement.replace("from infile '", `from infile '${folder}/`));
	};
	const lines = (text: string) => text.split('\n').filter((line) => line !== '');
	return {
		run,
		rows: (sql) =>
			Promise.resolve(
				// Every line is a list of cells.
				lines(database.query(sql, 'JSONCompactEachRow')).map(
					(line) => JSON.parse(line) as unknown[],
				),
			),
		setNow: async (minute) => {
			if (minute === told) return;
			told = minute;
			await run(`create or replace view "_now" as ${nowAt(minute)}`);
			await runScript('clickhouse-figures');
		},
		exported: (table) =>
			Promise.resolve(
				database.query(
					`select * from "${table}" settings format_csv_null_representation = ''`,
					'CSVWithNames',
				),
			),
		load: () => runScript('clickhouse'),
		close: () => database.close?.(),
	};
}

async function startClickHouse(given: string[]): Promise<ClickHouse> {
	const name = 'chdb';
	// The package is not there where the project is checked.
	const { Session } = (await import(name)) as {
		Session: new (folder: string, options: { connectionArgs: string[] }) => ClickHouse;
	};
	return new Session('', { connectionArgs: given });
}

/** Where `npm i --no-save chdb` was run. */
export const hasClickHouse = existsSync(new URL('../../../node_modules/chdb', import.meta.url));
