import { describe, expect, it } from 'vitest';
import { clearsInWholeOrNot } from './clears-in-whole.ts';
import { filled, good, quietly } from './open-service.ts';
import { openLasting, fileOf } from './lasting-worker.ts';

describe('a worker that dies', () => {
	/** So many that one is still writing when the page hears that it began, and reads them before it is taken for dead. */
	const rows = 2500;

	it('in mid-import is noticed, leaves nothing half done, and another one works on', async () => {
		const { api, workers, die } = await openLasting();
		const file = fileOf(rows);
		good(await api.preview([file], quietly));
		const outcome = await api.commit('aside', ({ phase }) => {
			if (phase === 'saving') die();
		});
		expect(outcome).toEqual({ ok: false, failure: 'ended' });
		expect(good(await api.overview()).trackers).toEqual([]);
		expect(await api.commit('aside', quietly)).toEqual({ ok: false, failure: 'changed' });
		expect(filled(good(await api.preview([file], quietly)))).toEqual({ new: rows });
		good(await api.commit('aside', quietly));
		expect(good(await api.overview()).trackers[0]?.records).toBe(rows);
		expect(workers).toHaveLength(2);
	});

	it('while it is idle is replaced before anybody asks, and the page looks again', async () => {
		const { api, workers, die, changes } = await openLasting();
		good(await api.preview([fileOf(3)], quietly));
		good(await api.commit('aside', quietly));
		const told = changes();
		die();
		await expect.poll(() => workers.length, { timeout: 20_000 }).toBe(2);
		await expect.poll(changes).toBeGreaterThan(told);
		expect(good(await api.overview()).trackers[0]?.records).toBe(3);
	});

	it.each(['error', 'messageerror'])('with an event "%s" is replaced at once', async (name) => {
		const { api, workers } = await openLasting();
		workers[0]?.dispatchEvent(new Event(name));
		expect(good(await api.overview()).trackers).toEqual([]);
		expect(workers).toHaveLength(2);
	});

	it('does not leave a question unanswered that only reads', async () => {
		const { api, die } = await openLasting();
		good(await api.preview([fileOf(2)], quietly));
		good(await api.commit('aside', quietly));
		die();
		const conflicts = await api.conflicts(0, 10);
		expect(conflicts).toEqual([]);
		expect(good(await api.overview()).trackers[0]?.records).toBe(2);
	});
});

describe('clearing what is past its time', () => {
	// In `lasting.soak.test` it dies before that, too.
	it('is done in whole or not at all where the worker dies with half of it written', () =>
		clearsInWholeOrNot(0.5));
});
