import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Definition } from '../../src/core/definition/definition.ts';
import { literal, quoted } from '../../src/core/engines/quoted.ts';
import { fieldTypeOf } from '../../src/core/fields/field-types.ts';
import { Refusal } from './refusal.ts';
import type { WrittenTable } from './write-tables.ts';

/** Memory DuckDB may take; beyond it, it works on the disk. */
const memory = '1GB';

/**
 * Loads tables into a DuckDB database: one table for each tracker under its id, a row for each newest revision, keys and
 * codes as in the zip for programs. Columns that tell of a file and not of a record are left out.
 */
export async function loadDatabase(
	path: string,
	tables: readonly WrittenTable[],
	{
		definitions,
		scratch,
		threads,
	}: { definitions: readonly Definition[]; scratch: string; threads: number },
): Promise<void> {
	const { DuckDBInstance } = await importDuckDb();
	const overflow = join(scratch, 'overflow');
	mkdirSync(overflow, { recursive: true });
	const instance = await DuckDBInstance.create(path, {
		memory_limit: memory,
		threads: String(threads),
		temp_directory: overflow,
		preserve_insertion_order: 'false',
	});
	try {
		const connection = await instance.connect();
		for (const [tracker, files] of Map.groupBy(tables, ({ tracker }) => tracker)) {
			const definition = definitions.find(({ id }) => id === tracker);
			if (!definition) throw new Error(`No tracker is called "${tracker}".`);
			const from = `read_csv([${files.map(({ codes }) => literal(codes)).join(', ')}], ${asWritten(files)})`;
			const described = await connection.runAndReadAll(`describe select * from ${from}`);
			const columns = described.getRows().map(([name]) => String(name));
			for (const statement of statementsFor(definition, from, columns))
				await connection.run(statement);
		}
		await connection.run('checkpoint');
		connection.closeSync();
	} finally {
		instance.closeSync();
	}
}

async function importDuckDb() {
	try {
		return await import('@duckdb/node-api');
	} catch {
		throw new Refusal(
			'没有找到 DuckDB（@duckdb/node-api）。请在项目文件夹里运行 npm ci，不要带 --omit=dev，再试一次。',
			'DuckDB (@duckdb/node-api) is not there. Run npm ci in the project, without --omit=dev, and try again.',
		);
	}
}

/** As `encodeCsv` writes; parts of one table may differ in the columns nobody answered. */
function asWritten(files: readonly WrittenTable[]): string {
	const longest = Math.max(...files.map(({ longest }) => longest));
	return [
		'header = true, all_varchar = true, union_by_name = true, auto_detect = false',
		"delim = ',', quote = '\"', escape = '\"', new_line = '\\r\\n'",
		// Memory is taken for sixteen lines of this length at once.
		`max_line_size = ${Math.max(2_000_000, longest)}`,
	].join(', ');
}

function statementsFor(definition: Definition, from: string, columns: readonly string[]): string[] {
	const { id, title, fields } = definition;
	const kept = columns.filter((name) => !ofFile.has(name));
	const selected = kept.map((name) => {
		const field = fields.find((one) => one.id === name);
		const type = name === '_deleted' ? 'integer' : field && fieldTypeOf(field).schemaType;
		if (type === 'integer') return `cast(${quoted(name)} as bigint) as ${quoted(name)}`;
		return type === 'number' ? `cast(${quoted(name)} as double) as ${quoted(name)}` : quoted(name);
	});
	return [
		`create table ${quoted(id)} as select ${selected.join(', ')} from ${from}`,
		`comment on table ${quoted(id)} is ${literal(title)}`,
		...kept.flatMap((name) => {
			const field = fields.find((one) => one.id === name);
			return field
				? [`comment on column ${quoted(id)}.${quoted(name)} is ${literal(field.label)}`]
				: [];
		}),
	];
}

const ofFile = new Set(['_batch', '_rows']);
