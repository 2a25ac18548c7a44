import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeArchive } from '~/core/engines/archive.ts';
import { encodeCsv } from '~/core/csv/write/encode.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { loadDefinitions } from '../definitions.ts';
import { fixtureEntries } from './fixture-entries.ts';
import { parseIndependently } from './parse-independently.ts';

const definitions = loadDefinitions('zh-CN');
const entries: Record<string, Entry[]> = Object.fromEntries(
	definitions.map((definition) => [
		definition.id,
		Array.from({ length: 2 }, () => fixtureEntries(definition)).flat(),
	]),
);
/** The files of one archive of them all, written once. */
let files: Record<string, Uint8Array> | null = null;
const archived = () => (files ??= unzipSync(encodeArchive(entries, definitions)));
const folder = mkdtempSync(join(tmpdir(), 'goutong-duckdb-'));
let connection: DuckDBConnection;

beforeAll(async () => {
	// On one thread: several wait for each other longer than these files take.
	connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
});
afterAll(() => {
	connection.closeSync();
	rmSync(folder, { recursive: true });
});

/** What DuckDB finds in a file with `read_csv` and no options, every cell as text. */
async function readWithDuckDb(name: string, text: string): Promise<string[][]> {
	const file = join(folder, name);
	writeFileSync(file, text);
	const read = await connection.runAndReadAll(
		`select columns(*)::varchar from read_csv('${file}')`,
	);
	const rows = read.getRows().map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
	return [read.columnNames(), ...rows];
}

describe.each(definitions.map((definition) => ({ id: definition.id, definition })))(
	'DuckDB reads $id with its defaults',
	({ id, definition }) => {
		it('as people get it: every row, every column, every text', async () => {
			const { text } = encodeCsv(entries[id] ?? [], definition, { batch: 'b-7kq2' });
			expectSameTable(await readWithDuckDb(`${id}.csv`, text), parseIndependently(text));
		});

		it('as programs get it', async () => {
			const text = strFromU8(archived()[`${id}.csv`] ?? new Uint8Array());
			expectSameTable(await readWithDuckDb(`${id}-codes.csv`, text), parseIndependently(text));
		});
	},
);

/** Texts must be equal; numbers, dates and moments DuckDB has read as such may be spelt its way. */
function expectSameTable(seen: string[][], written: string[][]): void {
	expect(seen[0]).toEqual(written[0]);
	expect(seen).toHaveLength(written.length);
	for (const [index, row] of written.entries()) {
		expect(seen[index]?.map(spellAlike)).toEqual(row.map(spellAlike));
	}
}

function spellAlike(cell: string): string {
	if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(cell)) {
		const moment = Date.parse(cell.replace(/([+-]\d\d)$/, '$1:00'));
		if (!Number.isNaN(moment)) return new Date(moment).toISOString();
	}
	return /^-?\d+\.\d+$/.test(cell) ? String(Number(cell)) : cell;
}
