/** Thrown inside a job that was cancelled; nothing of it is kept. */
export class Cancelled extends Error {
	override name = 'Cancelled';
}

/** Lets a long loop breathe, so that a cancel can arrive and, without a worker, the page can paint. */
export interface Pacer {
	/** Whether it is time to pause: cheap enough to be asked for every row. */
	due(): boolean;
	/** Gives other work its turn. Throws `Cancelled` when the job was cancelled. */
	pause(): Promise<void>;
}

/** Milliseconds of work between two pauses; well under the 50 a person notices. */
const slice = 24;

export function createPacer(signal: AbortSignal): Pacer {
	let since = performance.now();
	return {
		due: () => performance.now() - since > slice,
		async pause() {
			await nextTurn();
			if (signal.aborted) throw new Cancelled();
			since = performance.now();
		},
	};
}

/** A turn of the event loop. Not `setTimeout`, which browsers stretch to 4 ms and more. */
function nextTurn(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
