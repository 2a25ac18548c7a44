import { Worker } from 'node:worker_threads';

/**
 * What `file` does with a job, in a thread of its own. The thread loads what it runs while something else is
 * being done; it keeps nobody waiting until it is given its job.
 */
export function readyThread<Job, Done>(file: URL): (job: Job) => Promise<Done> {
	const worker = new Worker(file);
	worker.unref();
	return (job) =>
		new Promise((resolve, reject) => {
			worker.once('message', (done: Done) => resolve(done));
			worker.once('error', reject);
			worker.once('exit', (code) => reject(new Error(`A thread ended early, with code ${code}.`)));
			worker.ref();
			worker.postMessage(job);
		});
}
