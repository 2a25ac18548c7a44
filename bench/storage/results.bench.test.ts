import { expect, test } from 'vitest';
import { loadDefinition } from '../../test/browser/definitions.ts';
import type { AskedOfResults } from './results-worker.ts';

const rows = 100_000;

/** An anonymous form of one row a person, one of several rows a person, and a register. */
const forms = [
	{ id: 'pilot_survey', round: 'before 2026Q4' },
	{ id: 'assessment', round: '2026Q4 survey' },
	{ id: 'needs', round: '' },
];

test('results of many rows cost a few times what it takes to look at each answer once', async () => {
	for (const { id, round } of forms) {
		const worker = new Worker(new URL('./results-worker.ts', import.meta.url), { type: 'module' });
		const asked: AskedOfResults = { definition: loadDefinition(id), rows, round };
		const times = await new Promise<Record<string, number>>((resolve, reject) => {
			worker.addEventListener('message', ({ data }) => resolve(data));
			worker.addEventListener('error', reject);
			worker.postMessage(asked);
		});
		worker.terminate();
		console.log(id, JSON.stringify(times));
		expect(times['first']).toBeGreaterThan(0);
	}
}, 600_000);
