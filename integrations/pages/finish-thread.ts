import { parentPort } from 'node:worker_threads';
import { isBookletFrame } from '../../src/core/handbook/booklet-plan.ts';
import { finishLanguage, type LanguageJob } from './finish-language.ts';
import type { RenderedPage } from './follow-rendering.ts';
import { type PageReading, readRendered } from './page-reading.ts';

/** What a thread for a language is told: a page of it that was rendered, then what is to be done with all. */
export type ToFinishThread = { rendered: RenderedPage; base: string } | { job: LanguageJob };

const known = new Map<string, PageReading>();
const decoder = new TextDecoder();

/*
 * A thread that reads the pages of a language while others are still rendered, finishes them all when it is
 * given its job, and answers with what came of it.
 */
parentPort?.on('message', async (told: ToFinishThread) => {
	if ('job' in told) {
		parentPort?.postMessage(await finishLanguage(told.job, known));
		parentPort?.close();
		return;
	}
	const html = decoder.decode(told.rendered.html);
	// A booklet is read when it is bound.
	if (isBookletFrame(html)) return;
	const path = told.rendered.address.slice(told.base.length);
	known.set(path, readRendered(path, told.base, html));
});
