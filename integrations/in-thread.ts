import { Worker } from 'node:worker_threads';

/** A thread that waits for its job, and may be told things before it gets it. */
interface ReadyThread<Job, Done, Note> {
	(job: Job): Promise<Done>;
	tell(note: Note): void;
}

/**
 * What `file` does with a job, in a thread of its own. The thread loads what it runs while something else is
 * being done; it keeps nobody waiting until it is given its job, of which it does one.
 */
export function readyThread<Job, Done, Note = never>(file: URL): ReadyThread<Job, Done, Note> {
	const worker = new Worker(file);
	worker.unref();
	// It is listened to from the start: a thread that fails while it loads is told where its work is waited for.
	const done = new Promise<Done>((resolve, reject) => {
		worker.once('message', (made: Done) => resolve(made));
		worker.once('error', reject);
		worker.once('exit', (code) => reject(new Error(`A thread ended early, with code ${code}.`)));
	});
	done.catch(() => undefined);
	const start = (job: Job) => {
		worker.ref();
		worker.postMessage(job);
		return done;
	};
	return Object.assign(start, { tell: (note: Note) => worker.postMessage(note) });
}
