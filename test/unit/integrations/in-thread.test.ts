import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { readyThread } from '../../../integrations/in-thread.ts';

const folder = mkdtempSync(join(tmpdir(), 'thread-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A thread of this code. */
function threadOf(name: string, code: string) {
	const file = join(folder, `${name}.mjs`);
	writeFileSync(file, code);
	return readyThread<number, number>(pathToFileURL(file));
}

test('a thread does its job', async () => {
	const double = threadOf(
		'double',
		"import { parentPort } from 'node:worker_threads'; parentPort.once('message', (n) => parentPort.postMessage(n * 2));",
	);
	expect(await double(21)).toBe(42);
});

test('one that fails before it is given its job says so to whoever gives it', async () => {
	const gone = join(folder, 'gone');
	const broken = threadOf(
		'broken',
		`import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(gone)}, '')); throw new Error('Nothing was loaded.');`,
	);
	await expect.poll(() => existsSync(gone)).toBe(true);
	await expect(broken(1)).rejects.toThrow('Nothing was loaded.');
});
