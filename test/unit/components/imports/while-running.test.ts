import { expect, it } from 'vitest';
import { whileRunning } from '~/components/imports/while-running.ts';
import type { OnProgress, Progress } from '~/workers/collect/job-result.ts';

const at = (done: number): Progress => ({ phase: 'reading', done, total: 3 });

it('How far a job is, is told while it runs and not after it, also where it was broken off', async () => {
	for (const ends of [async () => 'done', () => Promise.reject(new Error('gone'))]) {
		const told: number[] = [];
		let late: OnProgress = () => {};
		const job = (onProgress: OnProgress) => {
			late = onProgress;
			onProgress(at(1));
			return ends();
		};
		await whileRunning(job, ({ done }) => told.push(done)).catch(() => {});
		late(at(2));
		expect(told).toEqual([1]);
	}
});
