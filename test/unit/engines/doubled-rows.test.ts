import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { encodeArchive } from '~/core/engines/archive.ts';
import { loadDefinitions } from '../definitions.ts';
import { expectingBooks } from './expecting-books.ts';
import { engines, unpackInto } from './load-engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'goutong-doubled-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a revision that an earlier zip put into DuckDB twice is there once after the next load', async () => {
	const { definitions, books } = expectingBooks(7, loadDefinitions('zh-CN'));
	unpackInto(folder, unzipSync(encodeArchive(books, definitions)));
	const engine = await engines[0].open(folder);
	const count = async (from: string) =>
		Number((await engine.rows(`select count(*) from ${from}`))[0]?.[0]);
	await engine.load();
	const many = books['meetings']?.length ?? 0;
	expect(many).toBeGreaterThan(5);
	await engine.run('insert into meetings select * from meetings limit 3');
	expect(await count('meetings')).toBe(many + 3);
	await engine.load();
	expect(await count('meetings')).toBe(many);
	expect(await count('meetings_now where _heads > 1')).toBe(0);
	await engine.close();
});
