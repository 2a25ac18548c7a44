import { spawn } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSurveyFiles } from '../../../bench/survey-files.ts';
import { loadDefinition } from '../definitions.ts';

/** How often a run is killed; in `npm run soak` only. */
const rounds = Number(process.env['KILL_ROUNDS'] ?? 0);

const script = fileURLToPath(new URL('../../../scripts/collect.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'collect-killed-'));
const out = join(folder, 'out');

/** Runs the command; it is killed after some milliseconds, or let be. Gives its exit code, `null` where it was killed. */
function run(given: string, killedAfter: number | null): Promise<number | null> {
	return new Promise((resolve) => {
		const command = spawn(process.execPath, [
			script,
			join(folder, given),
			'--out',
			out,
			'--threads',
			'2',
		]);
		if (killedAfter !== null) setTimeout(() => command.kill('SIGKILL'), killedAfter);
		command.on('close', resolve);
	});
}

/** How many records the results tell of, each table with its rows; throws where something is missing. */
function recordsIn(): number {
	const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
	let rows = 0;
	for (const { tables } of report.trackers) {
		for (const table of tables)
			rows += readFileSync(join(out, table), 'utf8').split('\r\n').length - 2;
	}
	expect(rows).toBe(report.trackers[0].records);
	expect(existsSync(join(out, 'goutong.duckdb'))).toBe(true);
	return rows;
}

describe.runIf(rounds > 0)('a run that is killed', () => {
	let shortest = 0;

	beforeAll(async () => {
		const assessment = loadDefinition('assessment', 'zh-CN');
		for (const [name, files] of [
			['before', 1],
			['after', 40],
		] as const) {
			mkdirSync(join(folder, name));
			for (const file of makeSurveyFiles(assessment, files, 2000)) {
				writeFileSync(join(folder, name, file.name), file.text);
			}
		}
		expect(await run('before', null)).toBe(0);
		const start = performance.now();
		expect(await run('after', null)).toBe(0);
		shortest = performance.now() - start;
		expect(await run('before', null)).toBe(0);
	}, 600_000);

	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it('at any moment leaves earlier results or new ones, whole, and the next run clears up', async () => {
		for (let round = 0; round < rounds; round++) {
			let killed = false;
			// A run that was done before its moment came is no round: it says how quick one can be. The next try is for a
			// round earlier, as runs differ by more than lies between the last moments.
			for (let tries = 0; tries < 5 && !killed; tries++) {
				const part = Math.max(round - tries, 0) + 0.5;
				const start = performance.now();
				killed = (await run('after', (shortest * part) / rounds)) === null;
				if (!killed) shortest = Math.min(shortest, performance.now() - start);
				// Between the two steps of the last moment the earlier results lie beside; any run puts them back.
				if (existsSync(out)) expect([2000, 80_000]).toContain(recordsIn());
				expect(await run('before', null)).toBe(0);
				expect(recordsIn()).toBe(2000);
				expect(readdirSync(folder).sort()).toEqual(['after', 'before', 'out']);
			}
			expect(killed).toBe(true);
		}
	}, 3_600_000);
});
