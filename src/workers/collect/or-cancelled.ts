import { Cancelled } from './pacer.ts';

/** Waits for work others may wait for as well: whoever is cancelled stops waiting, and the work goes on. */
export function orCancelled<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
	return new Promise((resolve, reject) => {
		const stop = () => reject(new Cancelled());
		if (signal.aborted) stop();
		signal.addEventListener('abort', stop, { once: true });
		work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
	});
}
