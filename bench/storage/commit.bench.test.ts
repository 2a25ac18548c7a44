import { expect, test } from 'vitest';

/** Rows of one import. Many short rounds: the machine is shared, and only ratios tell anything. */
const rows = 20_000;

test('a bulk commit costs little more than the database itself', async () => {
	const worker = new Worker(new URL('./commit-worker.ts', import.meta.url), { type: 'module' });
	const table = await new Promise<Record<string, number>[]>((resolve, reject) => {
		worker.addEventListener('message', ({ data }) => resolve(data));
		worker.addEventListener('error', reject);
		worker.postMessage({ rows, rounds: 6 });
	});
	for (const times of table) console.log(JSON.stringify(times));
	expect(table.length).toBe(6);
}, 600_000);
