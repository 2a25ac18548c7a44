import type { CollectApi } from './collect-api.ts';
import { reading, stoppable } from './kinds-of-calls.ts';
import { failed, type JobFailure, type OnProgress, type Progress } from './job-result.ts';

/** A worker whose database is open. */
export interface OpenWorker {
	call(name: string, args: unknown[]): Promise<unknown>;
	ping(): Promise<unknown>;
	/** `tell` is called when the worker itself says that it cannot go on. */
	onBroken(tell: () => void): void;
	/** Ends it at once, whatever it is doing; the database then forgets what was not finished. */
	end(): void;
}

export interface LastingOptions {
	/** Starts another worker; `null`: none can be started, or it cannot open the database. */
	start: () => Promise<OpenWorker | null>;
	/** Another worker has taken over. */
	onRenewed: () => void;
	/** Milliseconds between two pings, and how many may stay without an answer. */
	pulse: { every: number; missed: number };
}

/** Milliseconds a job gets to stop by itself: what a person presses is answered within 100, the page's own work included. */
const patience = 50;

interface Asked {
	name: string;
	progress: Progress | null;
	giveUp: (failure: JobFailure) => void;
}

/** Why a call will never be answered. */
class Lost {
	readonly failure: JobFailure;
	constructor(failure: JobFailure) {
		this.failure = failure;
	}
}

/**
 * The worker's API that always answers: a worker that died is noticed and another one started, and
 * one that does not stop when told is ended.
 */
export function createLastingApi(
	first: OpenWorker,
	{ start, onRenewed, pulse }: LastingOptions,
): { api: CollectApi; close(): void } {
	const asked = new Set<Asked>();
	let worker: OpenWorker | null = first;
	let current: Promise<OpenWorker | null> = Promise.resolve(first);
	let missed = 0;

	const watch = (watched: OpenWorker | null) => {
		worker = watched;
		missed = 0;
		watched?.onBroken(() => worker === watched && renew('ended'));
	};
	const renew = (failure: JobFailure) => {
		worker?.end();
		worker = null;
		// Whoever waits is told first; starting another one may take a while.
		for (const { giveUp } of [...asked]) giveUp(failure);
		current = start().then((next) => {
			watch(next);
			return next;
		});
		void current.then(onRenewed);
	};
	watch(first);
	const timer = setInterval(() => {
		const pinged = worker;
		if (!pinged) return;
		// Counted, not timed: a computer that slept has missed nothing.
		missed += 1;
		if (missed > pulse.missed) return renew('ended');
		void pinged.ping().then(() => {
			if (worker === pinged) missed = 0;
		});
	}, pulse.every);

	const ask = async (name: string, args: unknown[]): Promise<unknown> => {
		const answering = await current;
		if (!answering) return failed('ended');
		const answer = await new Promise<unknown>((resolve, reject) => {
			const giveUp = (failure: JobFailure) => resolve(new Lost(failure));
			const one: Asked = { name, progress: null, giveUp };
			asked.add(one);
			const noted = args.map((arg) => (isCallback(arg) ? noting(one, arg) : arg));
			answering
				.call(name, noted)
				.then(resolve, reject)
				.finally(() => asked.delete(one));
		});
		if (!(answer instanceof Lost)) return answer;
		for (const one of asked) if (one.name === name) asked.delete(one);
		return reading.has(name) ? ask(name, args) : failed(answer.failure);
	};
	const cancel = async () => {
		void worker?.call('cancel', []);
		const stopping = [...asked].filter(({ name }) => stoppable.has(name));
		if (stopping.length === 0) return;
		await new Promise((resolve) => setTimeout(resolve, patience));
		// What is being written out by now will be there in a moment: it is too late to stop it.
		const left = stopping.filter((one) => asked.has(one) && !isWritten(one.progress));
		if (left.length > 0) renew('cancelled');
	};
	const api = new Proxy({} as CollectApi, {
		// A promise that resolves to the service must not take it for another promise.
		get: (_target, name) => {
			if (typeof name === 'symbol' || name === 'then') return undefined;
			return name === 'cancel' ? cancel : (...args: unknown[]) => ask(name, args);
		},
	});
	return {
		api,
		close() {
			clearInterval(timer);
			worker?.end();
			worker = null;
		},
	};
}

/** Callbacks of jobs are all told how far they are. */
function isCallback(arg: unknown): arg is OnProgress {
	return typeof arg === 'function';
}

function noting(one: Asked, tell: OnProgress): OnProgress {
	return (progress) => {
		one.progress = progress;
		tell(progress);
	};
}

function isWritten(progress: Progress | null): boolean {
	return progress?.phase === 'saving' && progress.done >= 0.99 * progress.total;
}
