import { Worker } from 'node:worker_threads';

/**
 * What `file` does with a job, in a thread of its own. The thread loads what it runs while something else is
 * being done; it keeps nobody waiting until it is given its job, of which it does one.
 */
export function readyThread<Job, Done>(file: URL): (job: Job) => Promise<Done> {
	const worker = new Worker(file);
	worker.unref();
	// It is listened to from the start: a thread that fails while it loads is told where its work is waited for.
	const done = new Promise<Done>((resolve, reject) => {
		worker.once('message', (made: Done) => resolve(made));
		worker.once('error', reject);
		worker.once('exit', (code) => reject(new Error(`A thread ended early, with code ${code}.`)));
	});
	done.catch(() => undefined);
	return (job) => {
		worker.ref();
		worker.postMessage(job);
		return done;
	};
}
