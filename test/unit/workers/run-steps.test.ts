import { describe, expect, it } from 'vitest';
import { orCancelled } from '~/workers/collect/or-cancelled.ts';
import { Cancelled, createPacer } from '~/workers/collect/pacer.ts';
import { runSteps } from '~/workers/collect/run-steps.ts';

/** Work that never comes to its end by itself: each step takes a few milliseconds. */
function* endless(begun: () => void): Generator<void, string> {
	for (;;) {
		begun();
		const until = performance.now() + 5;
		while (performance.now() < until);
		yield;
	}
}

describe('Work that says where it may be interrupted', () => {
	it('gives what it comes to', async () => {
		function* three(): Generator<void, number> {
			yield;
			yield;
			return 3;
		}
		const { signal } = new AbortController();
		expect(await runSteps(three(), createPacer(signal))).toBe(3);
	});

	it('stops in the middle where it is cancelled, within a tenth of a second', async () => {
		const controller = new AbortController();
		let steps = 0;
		let before = 0;
		const begun = () => (steps += 1);
		const work = runSteps(endless(begun), createPacer(controller.signal));
		setTimeout(() => {
			before = steps;
			controller.abort();
		}, 40);
		await expect(work).rejects.toThrow(Cancelled);
		// Twenty steps of five milliseconds: counted, as a busy machine's clock tells nothing of the work.
		expect(steps - before).toBeLessThan(20);
	});

	it('that others wait for as well goes on, and only who is cancelled stops waiting', async () => {
		const controller = new AbortController();
		const shared = new Promise<string>((resolve) => setTimeout(() => resolve('there'), 20));
		const mine = orCancelled(shared, controller.signal);
		const theirs = orCancelled(shared, new AbortController().signal);
		controller.abort();
		await expect(mine).rejects.toThrow(Cancelled);
		expect(await theirs).toBe('there');
	});
});
