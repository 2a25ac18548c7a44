import { describe, expect, it } from 'vitest';
import type { CollectApi } from '~/workers/collect/collect-api.ts';
import { given } from './given.ts';
import { filled, good, quietly } from './open-service.ts';
import { openLasting, fileOf, needs } from './lasting-worker.ts';

describe('stop is answered at once', () => {
	const marks = '\uFEFF痛点 [pain],类型 [kind]\n'.repeat(60_000);
	const rows = Array.from({ length: 200_000 }, (_, row) => `难处 ${row},内部员工`).join('\n');
	it.each([
		['one huge file', given(`痛点 [pain],类型 [kind]\n${rows}`)],
		['a file of nothing but byte order marks', given(marks)],
		['a file of one cell', given(`痛点 [pain],类型 [kind]\n"${'长'.repeat(20_000_000)}`)],
	])('inside %s', async (_, source) => {
		const { api } = await openLasting();
		const outcome = await stopped(api, (begin) => api.preview([source], begin));
		expect(outcome).toEqual(cancelled);
		expect(filled(good(await api.preview([fileOf(2)], quietly)))).toEqual({ new: 2 });
	});

	it('while files are handed over', async () => {
		const { api } = await openLasting();
		const sources = Array.from({ length: 400 }, () => given('痛点 [pain]\nx'));
		const outcome = await stopped(api, (begin) => {
			begin();
			return api.preview(sources, quietly);
		});
		expect(outcome).toEqual(cancelled);
	});

	it('in mid-export, which can be asked for again', async () => {
		const { api } = await openLasting();
		good(await api.preview([fileOf(1000)], quietly));
		good(await api.commit('aside', quietly));
		const outcome = await stopped(api, (begin) => api.exportMerged(needs.id, null, begin));
		expect(outcome).toEqual(cancelled);
		expect(good(await api.exportMerged(needs.id, null, quietly)).rows).toBe(1000);
	});

	it('in mid-import, which then is as if it had not been', async () => {
		const { api } = await openLasting();
		good(await api.preview([fileOf(2000)], quietly));
		const outcome = await stopped(api, (begin) =>
			api.commit('aside', ({ done }) => done > 0 && begin()),
		);
		// What was all but written when it was told is written.
		const records = good(await api.overview()).trackers[0]?.records ?? 0;
		expect([0, 2000]).toContain(records);
		expect(records === 0 ? outcome : cancelled).toEqual(cancelled);
	});
});

/** What came of a job that was told to stop once it had begun. */
async function stopped(api: CollectApi, job: (started: () => void) => Promise<unknown>) {
	let begin = () => {};
	const begun = new Promise<void>((resolve) => {
		begin = resolve;
	});
	const ended = job(begin);
	await begun;
	void api.cancel();
	return ended;
}

const cancelled = { ok: false, failure: 'cancelled' };
