import { Worker } from 'node:worker_threads';
import type { PageAnswer, PageJob, ThreadData } from './page-job.ts';

/** A thread beside the build's own that renders pages. */
export class PageThread {
	readonly #worker: Worker;
	readonly #waiting = new Map<number, (answer: Response | null) => void>();
	#last = 0;
	#isGone = false;

	constructor(workerData: ThreadData) {
		this.#worker = new Worker(new URL('./render-thread.ts', import.meta.url), { workerData });
		this.#worker.on('message', ({ number, body, headers }: PageAnswer) =>
			this.#answer(number, body && new Response(body, { headers })),
		);
		// Then the build's own thread renders all that is left.
		this.#worker.on('error', () => this.#giveUp());
		this.#worker.on('exit', () => this.#giveUp());
	}

	/** How many pages it was asked for and has not given yet. */
	get waiting(): number {
		return this.#waiting.size;
	}

	/** The page; `null` where the build's own thread must render it. */
	render(url: string, { route, component }: Pick<PageJob, 'route' | 'component'>) {
		if (this.#isGone) return Promise.resolve(null);
		this.#last += 1;
		const job: PageJob = { number: this.#last, url, route, component };
		this.#worker.postMessage(job);
		return new Promise<Response | null>((resolve) => this.#waiting.set(job.number, resolve));
	}

	async stop(): Promise<void> {
		await this.#worker.terminate();
	}

	#answer(number: number, response: Response | null): void {
		this.#waiting.get(number)?.(response);
		this.#waiting.delete(number);
	}

	#giveUp(): void {
		this.#isGone = true;
		for (const number of [...this.#waiting.keys()]) this.#answer(number, null);
	}
}
