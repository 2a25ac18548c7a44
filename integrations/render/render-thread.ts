import { parentPort, workerData } from 'node:worker_threads';
import { loadRenderer } from './render-page.ts';
import type { PageJob, ThreadData } from './page-job.ts';

/* A thread that renders the pages it is asked for. */
// What `PageThread` starts it with.
const renderer = loadRenderer(workerData as ThreadData);
parentPort?.on('message', async (job: PageJob) => {
	const answer = await (await renderer)(job);
	parentPort?.postMessage(answer, answer.body ? [answer.body] : []);
});
