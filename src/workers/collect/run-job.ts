import { toStorageFailure } from '~/storage/failure.ts';
import type { JobResult, OnProgress } from './job-result.ts';
import { Cancelled, createPacer, type Pacer } from './pacer.ts';

/** Runs long jobs one after the other and stops the one that is running. */
export interface JobRunner {
	run<T>(job: (job: Job) => Promise<JobResult<T>>, onProgress?: OnProgress): Promise<JobResult<T>>;
	cancel(): void;
}

export interface Job {
	pacer: Pacer;
	signal: AbortSignal;
	/** Reports at most ten times a second; a change of phase at once. */
	onProgress: OnProgress;
}

export function createJobRunner(): JobRunner {
	let running = new AbortController();
	let queue: Promise<unknown> = Promise.resolve();
	return {
		run(job, onProgress) {
			const controller = new AbortController();
			const { signal } = controller;
			const result = queue.then(async () => {
				running = controller;
				try {
					return await job({ pacer: createPacer(signal), signal, onProgress: seldom(onProgress) });
				} catch (error) {
					if (error instanceof Cancelled) return { ok: false, failure: 'cancelled' } as const;
					// What no person can mend must reach the console as well as the page.
					console.error(error);
					return { ok: false, failure: toStorageFailure(error) } as const;
				}
			});
			queue = result;
			return result;
		},
		cancel: () => running.abort(),
	};
}

function seldom(onProgress: OnProgress = () => {}): OnProgress {
	let last = 0;
	let phase = '';
	return (progress) => {
		const now = performance.now();
		if (progress.phase === phase && now - last < 100) return;
		last = now;
		phase = progress.phase;
		onProgress(progress);
	};
}
