import { describe, expect, it } from 'vitest';
import { orCancelled } from '~/workers/collect/or-cancelled.ts';
import { Cancelled, createPacer } from '~/workers/collect/pacer.ts';
import { runSteps } from '~/workers/collect/run-steps.ts';

/** Work that never comes to its end by itself: each step takes a few milliseconds. */
function* endless(): Generator<void, string> {
	for (;;) {
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
		const work = runSteps(endless(), createPacer(controller.signal));
		let cancelled = 0;
		setTimeout(() => {
			cancelled = performance.now();
			controller.abort();
		}, 40);
		await expect(work).rejects.toThrow(Cancelled);
		expect(performance.now() - cancelled).toBeLessThan(100);
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
