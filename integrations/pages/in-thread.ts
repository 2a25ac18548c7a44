import { Worker } from 'node:worker_threads';
import type { FinishedLanguage, LanguageJob } from './finish-language.ts';

/** `finishLanguage`, in a thread of its own: languages are finished side by side. */
export function finishInThread(job: LanguageJob): Promise<FinishedLanguage> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./finish-thread.ts', import.meta.url), { workerData: job });
		worker.once('message', (finished: FinishedLanguage) => resolve(finished));
		worker.once('error', reject);
		worker.once('exit', (code) => reject(new Error(`A thread ended early, with code ${code}.`)));
	});
}
