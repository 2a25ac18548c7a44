import { describe, expect, it, onTestFinished } from 'vitest';
import { newId } from '~/core/entries/ids.ts';
import type { CollectApi, GivenSource } from '~/workers/collect/collect-api.ts';
import { connect } from '~/workers/collect/connect.ts';
import type { LastingOptions } from '~/workers/collect/lasting-api.ts';
import { loadDefinition, loadDefinitions } from '../definitions.ts';
import { filled, good, quietly } from './open-service.ts';
import { handOver, need, write } from './people.ts';

const needs = loadDefinition('needs');

interface Lasting {
	api: CollectApi;
	/** The workers started so far, the one at work last. */
	workers: Worker[];
	/** How often the page was told to look again. */
	changes: () => number;
}

/**
 * The work behind the page. Only where a worker dies is its heart felt often: a slow machine that
 * writes thousands of records may well be silent for seconds.
 */
async function open(
	pulse?: LastingOptions['pulse'],
	database = `test-${newId('b')}`,
): Promise<Lasting> {
	const workers: Worker[] = [];
	let changes = 0;
	const connection = await connect(
		{ definitions: loadDefinitions(), database },
		{ onChange: () => (changes += 1), onWaiting: quietly },
		() => {
			const url = new URL('../../../src/workers/collect/collect-worker.ts', import.meta.url);
			const worker = new Worker(url, { type: 'module' });
			workers.push(worker);
			return worker;
		},
		pulse,
	);
	if (connection.kind === 'failed' || connection.runs !== 'worker') throw new Error('No worker.');
	onTestFinished(() => {
		connection.close();
		indexedDB.deleteDatabase(database);
	});
	return { api: connection.api, workers, changes: () => changes };
}

const fileOf = (rows: number) =>
	handOver(
		Array.from({ length: rows }, () => write(needs, need)),
		needs,
	);

const often = { every: 100, missed: 40 };

describe('a worker that dies', () => {
	/** So many that one is still writing when the page hears that it began, and reads them before its heart is missed. */
	const rows = 2500;

	it('in mid-import is noticed, leaves nothing half done, and another one works on', async () => {
		const { api, workers } = await open(often);
		const file = fileOf(rows);
		good(await api.preview([file], quietly));
		const outcome = await api.commit('aside', ({ phase }) => {
			if (phase === 'saving') workers[0]?.terminate();
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
		const { api, workers, changes } = await open(often);
		good(await api.preview([fileOf(3)], quietly));
		good(await api.commit('aside', quietly));
		const told = changes();
		workers[0]?.terminate();
		await expect.poll(() => workers.length, { timeout: 20_000 }).toBe(2);
		await expect.poll(changes).toBeGreaterThan(told);
		expect(good(await api.overview()).trackers[0]?.records).toBe(3);
	});

	it.each(['error', 'messageerror'])('with an event "%s" is replaced at once', async (name) => {
		const { api, workers } = await open(often);
		workers[0]?.dispatchEvent(new Event(name));
		expect(good(await api.overview()).trackers).toEqual([]);
		expect(workers).toHaveLength(2);
	});

	it('does not leave a question unanswered that only reads', async () => {
		const { api, workers } = await open(often);
		good(await api.preview([fileOf(2)], quietly));
		good(await api.commit('aside', quietly));
		workers[0]?.terminate();
		const conflicts = await api.conflicts(0, 10);
		expect(conflicts).toEqual([]);
		expect(good(await api.overview()).trackers[0]?.records).toBe(2);
	});
});

describe('clearing what is past its time', () => {
	const many = 1000;
	const complaints = loadDefinition('complaints');
	const kept = [{ since: null, amount: 36, unit: 'months' as const }];
	const asked = { limits: { complaints_kept: kept }, zone: 'Asia/Shanghai', now: Date.now() };
	const old = () =>
		handOver(
			Array.from({ length: many }, (_, at) =>
				write(complaints, { matter: `事项 ${at}`, status: 'closed', closed_on: '2020-01-31' }),
			),
			complaints,
		);

	it.each([
		['before anything is written', 0],
		['with half of it written', 0.5],
	])('is done in whole or not at all where the worker dies %s', async (_, share) => {
		const database = `test-${newId('b')}`;
		const patient = await open(undefined, database);
		good(await patient.api.preview([old()], quietly));
		good(await patient.api.commit('aside', quietly));
		const { api, workers } = await open(often, database);
		const before = good(await api.due(asked));
		expect(before.trackers).toMatchObject([{ records: many }]);
		const outcome = await api.clearDue(
			before.token,
			{ complaints: { but: [] } },
			({ phase, done }) => {
				if (phase === 'clearing' && done >= share) workers[0]?.terminate();
			},
		);
		expect(outcome).toEqual({ ok: false, failure: 'ended' });
		const after = good(await api.due(asked));
		const steps = good(await api.overview()).steps.map(({ kind }) => kind);
		const left = after.trackers[0]?.records ?? 0;
		expect([0, many]).toContain(left);
		expect(steps).toEqual(left === many ? ['import'] : ['deletion', 'import']);
		// Whatever it was, it can be gone on with.
		if (left === many) good(await api.clearDue(after.token, { complaints: { but: [] } }, quietly));
		expect(good(await api.due(asked)).trackers).toEqual([]);
		expect(good(await api.overview()).trackers[0]?.records).toBe(many);
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

describe('stop is answered at once', () => {
	const marks = '\uFEFF痛点 [pain],类型 [kind]\n'.repeat(60_000);
	const rows = Array.from({ length: 200_000 }, (_, row) => `难处 ${row},内部员工`).join('\n');
	const given = (text: string): GivenSource => ({
		name: 'a.csv',
		origin: 'file',
		data: new File([text], 'a.csv'),
	});
	it.each([
		['one huge file', given(`痛点 [pain],类型 [kind]\n${rows}`)],
		['a file of nothing but byte order marks', given(marks)],
		['a file of one cell', given(`痛点 [pain],类型 [kind]\n"${'长'.repeat(20_000_000)}`)],
	])('inside %s', async (_, source) => {
		const { api } = await open();
		const outcome = await stopped(api, (begin) => api.preview([source], begin));
		expect(outcome).toEqual(cancelled);
		expect(filled(good(await api.preview([fileOf(2)], quietly)))).toEqual({ new: 2 });
	});

	it('while files are handed over', async () => {
		const { api } = await open();
		const sources = Array.from({ length: 400 }, () => given('痛点 [pain]\nx'));
		const outcome = await stopped(api, (begin) => {
			begin();
			return api.preview(sources, quietly);
		});
		expect(outcome).toEqual(cancelled);
	});

	it('in mid-export, which can be asked for again', async () => {
		const { api } = await open();
		good(await api.preview([fileOf(2000)], quietly));
		good(await api.commit('aside', quietly));
		const outcome = await stopped(api, (begin) => api.exportMerged(needs.id, null, begin));
		expect(outcome).toEqual(cancelled);
		expect(good(await api.exportMerged(needs.id, null, quietly)).rows).toBe(2000);
	});

	it('in mid-import, which then is as if it had not been', async () => {
		const { api } = await open();
		good(await api.preview([fileOf(4000)], quietly));
		const outcome = await stopped(api, (begin) =>
			api.commit('aside', ({ done }) => done > 0 && begin()),
		);
		// What was all but written when it was told is written.
		const records = good(await api.overview()).trackers[0]?.records ?? 0;
		expect([0, 4000]).toContain(records);
		expect(records === 0 ? outcome : cancelled).toEqual(cancelled);
	});
});
