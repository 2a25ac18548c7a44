import type { Pacer } from './pacer.ts';

/** Runs work that says where it may be interrupted, pausing whenever it is time to. Throws `Cancelled`. */
export async function runSteps<T>(steps: Generator<void, T>, pacer: Pacer): Promise<T> {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		if (pacer.due()) await pacer.pause();
	}
}
