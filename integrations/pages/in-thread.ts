import { Worker } from 'node:worker_threads';
import type { FinishedLanguage, LanguageJob } from './finish-language.ts';

/**
 * `finishLanguage`, in a thread of its own: languages are finished side by side. The thread loads what it
 * runs while the pages are still being made; it keeps nobody waiting until it is given its pages.
 */
export function readyThread(): (job: LanguageJob) => Promise<FinishedLanguage> {
	const worker = new Worker(new URL('./finish-thread.ts', import.meta.url));
	worker.unref();
	return (job) =>
		new Promise((resolve, reject) => {
			worker.once('message', (finished: FinishedLanguage) => resolve(finished));
			worker.once('error', reject);
			worker.once('exit', (code) => reject(new Error(`A thread ended early, with code ${code}.`)));
			worker.ref();
			worker.postMessage(job);
		});
}
