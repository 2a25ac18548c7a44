import { toStorageFailure } from '~/storage/failure.ts';
import type { JobResult, OnProgress } from './job-result.ts';
import { Cancelled, createPacer, type Pacer } from './pacer.ts';

/** Runs long jobs one after the other and stops the one that is running. */
export interface JobRunner {
	/** `to its end`: work nobody asked for, that is not stopped. */
	run<T>(
		job: (job: Job) => Promise<JobResult<T>>,
		onProgress?: OnProgress,
		runs?: 'until stopped' | 'to its end',
	): Promise<JobResult<T>>;
	/** Stops what runs and what waits to run. */
	cancel(): void;
}

export interface Job {
	pacer: Pacer;
	signal: AbortSignal;
	/** Reports at most ten times a second; a change of phase, and the end, at once. */
	onProgress: OnProgress;
}

export function createJobRunner(): JobRunner {
	const stoppable = new Set<AbortController>();
	let queue: Promise<unknown> = Promise.resolve();
	return {
		run(job, onProgress, runs = 'until stopped') {
			const controller = new AbortController();
			const { signal } = controller;
			if (runs === 'until stopped') stoppable.add(controller);
			const result = queue.then(async () => {
				try {
					if (signal.aborted) throw new Cancelled();
					return await job({ pacer: createPacer(signal), signal, onProgress: seldom(onProgress) });
				} catch (error) {
					if (error instanceof Cancelled) return { ok: false, failure: 'cancelled' } as const;
					// What no person can mend must reach the console as well as the page.
					console.error(error);
					return { ok: false, failure: toStorageFailure(error) } as const;
				} finally {
					stoppable.delete(controller);
				}
			});
			queue = result;
			return result;
		},
		cancel() {
			for (const controller of stoppable) controller.abort();
		},
	};
}

function seldom(onProgress: OnProgress = () => {}): OnProgress {
	let last = 0;
	let phase = '';
	return (progress) => {
		const now = performance.now();
		const isEnd = progress.total > 0 && progress.done >= 0.99 * progress.total;
		if (progress.phase === phase && now - last < 100 && !isEnd) return;
		last = now;
		phase = progress.phase;
		onProgress(progress);
	};
}
