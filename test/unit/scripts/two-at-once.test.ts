import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'two-at-once-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** How often two runs begin at once; more often in `npm run soak`. */
const rounds = Number(process.env['BEGIN_ROUNDS'] ?? 5);
const script = fileURLToPath(new URL('two-at-once.ts', import.meta.url));

type Within = ([from: number, until: number] | null)[];

function begin(moments: readonly number[]): Promise<Within> {
	return new Promise((resolve, reject) => {
		const run = spawn(process.execPath, [script, folder, ...moments.map(String)]);
		const said: string[] = [];
		for (const stream of [run.stdout, run.stderr])
			stream.on('data', (text: Buffer) => said.push(text.toString()));
		run.on('close', (code) =>
			code === 0 ? resolve(JSON.parse(said.join('')) as Within) : reject(new Error(said.join(''))),
		);
	});
}

it('over what a run that was cut off left, of two that begin at once one gets in, and the other is told', async () => {
	for (let at = 0; at < rounds; at++) {
		const work = join(folder, `.out${at}.collecting`);
		mkdirSync(join(work, 'scratch/rows'), { recursive: true });
		// A process that is long gone.
		if (at % 2 === 0) writeFileSync(join(work, 'process'), '4194305');
	}
	const start = Date.now() + 400;
	const moments = Array.from({ length: rounds }, (_, at) => start + at * 30);
	const [one, other] = await Promise.all([begin(moments), begin(moments)]);
	for (let at = 0; at < rounds; at++) {
		const [a, b] = [one[at] ?? null, other[at] ?? null];
		expect(a ?? b).not.toBeNull();
		if (a && b) expect(a[0] > b[1] || b[0] > a[1]).toBe(true);
	}
	expect(readdirSync(folder)).toEqual([]);
}, 60_000);
