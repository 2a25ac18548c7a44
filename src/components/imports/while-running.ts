import type { OnProgress } from '~/workers/collect/job-result.ts';

/**
 * Runs a job of a worker and passes on how far it is for as long as it runs. What a worker told last may come after its
 * answer: it would stay beside the outcome, and bar what has to wait for the job.
 */
export async function whileRunning<T>(
	job: (onProgress: OnProgress) => Promise<T>,
	onProgress: OnProgress,
): Promise<T> {
	let isOver = false;
	try {
		return await job((told) => {
			if (!isOver) onProgress(told);
		});
	} finally {
		isOver = true;
	}
}
