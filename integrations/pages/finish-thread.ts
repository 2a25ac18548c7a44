import { parentPort } from 'node:worker_threads';
import { finishLanguage, type LanguageJob } from './finish-language.ts';

/* A thread that finishes one language when it is given its pages, and answers with what came of it. */
parentPort?.once('message', async (job: LanguageJob) => {
	parentPort?.postMessage(await finishLanguage(job));
});
