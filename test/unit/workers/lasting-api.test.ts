import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLastingApi, type OpenWorker } from '~/workers/collect/lasting-api.ts';

const quietly = () => {};
const cancelled = { ok: false, failure: 'cancelled' };

/** A worker that answers nothing it is asked, and whether it was ended. */
function busyWorker() {
	const worker = { ended: false, call: () => new Promise<unknown>(quietly) };
	return {
		...worker,
		ping: () => Promise.resolve(true),
		onBroken: quietly,
		end() {
			this.ended = true;
		},
	} satisfies OpenWorker & { ended: boolean };
}

function open(first: OpenWorker, start: () => Promise<OpenWorker | null>) {
	return createLastingApi(first, {
		start,
		onRenewed: quietly,
		pulse: { every: 60_000, missed: 12 },
	});
}

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

describe('stop', () => {
	it.each([
		['a check', 'preview'],
		['an import', 'commit'],
		['an export', 'exportMerged'],
	] as const)(
		'of %s is answered with time to spare by a worker that hears nothing',
		async (_, job) => {
			const worker = busyWorker();
			// Not even another worker that takes for ever to start is waited for.
			const lasting = open(worker, () => new Promise(quietly));
			const started = {
				preview: () => lasting.api.preview([], quietly),
				commit: () => lasting.api.commit('aside', quietly),
				exportMerged: () => lasting.api.exportMerged('needs', null, quietly),
			};
			const outcome = started[job]();
			await vi.advanceTimersByTimeAsync(10);
			const stop = lasting.api.cancel();
			await vi.advanceTimersByTimeAsync(60);
			expect(await outcome).toEqual(cancelled);
			await stop;
			expect(worker.ended).toBe(true);
			lasting.close();
		},
	);

	it('ends no worker whose job stopped by itself', async () => {
		const worker = busyWorker();
		let tell = quietly as (outcome: unknown) => void;
		const api = {
			...worker,
			call: (name: string) =>
				new Promise<unknown>((resolve) => {
					if (name === 'cancel') tell(cancelled);
					else tell = resolve;
				}),
		};
		const lasting = open(api, () => Promise.resolve(null));
		const outcome = lasting.api.preview([], quietly);
		await vi.advanceTimersByTimeAsync(0);
		void lasting.api.cancel();
		await vi.advanceTimersByTimeAsync(60);
		expect(await outcome).toEqual(cancelled);
		expect(api.ended).toBe(false);
		lasting.close();
	});
});
