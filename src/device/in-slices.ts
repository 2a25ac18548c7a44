/** Milliseconds of work after which the page gets a turn: far below the 50 a person notices. */
const slice = 10;

/**
 * Does something with each item, giving the page a turn in between. `hasEnded` is asked after every
 * turn. Settles with whether it was done for all.
 */
export async function inSlices<T>(
	items: readonly T[],
	act: (item: T, index: number) => void,
	hasEnded: () => boolean = () => false,
): Promise<boolean> {
	let begun = performance.now();
	let index = 0;
	for (const item of items) {
		if (performance.now() - begun > slice) {
			await turn();
			if (hasEnded()) return false;
			begun = performance.now();
		}
		act(item, index++);
	}
	return true;
}

/** Lets the page draw and answer; a timer would wait for milliseconds more each time. */
export function turn(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
