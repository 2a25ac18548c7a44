import { expect } from 'vitest';
import { newId } from '~/core/entries/ids.ts';
import { loadDefinition } from '../definitions.ts';
import { openLasting } from './lasting-worker.ts';
import { good, quietly } from './open-service.ts';
import { handOver, write } from './people.ts';

const many = 1000;
const complaints = loadDefinition('complaints');
const kept = [{ since: null, amount: 36, unit: 'months' as const }];

const old = () =>
	handOver(
		Array.from({ length: many }, (_, at) =>
			write(complaints, { matter: `事项 ${at}`, status: 'closed', closed_on: '2020-01-31' }),
		),
		complaints,
	);

/** Clears what is past its time with a worker that dies once this share is written. */
export async function clearsInWholeOrNot(share: number): Promise<void> {
	const asked = { limits: { complaints_kept: kept }, zone: 'Asia/Shanghai', now: Date.now() };
	const database = `test-${newId('b')}`;
	const patient = await openLasting(database);
	good(await patient.api.preview([old()], quietly));
	good(await patient.api.commit('aside', quietly));
	const { api, die } = await openLasting(database);
	const before = good(await api.due(asked));
	expect(before.trackers).toMatchObject([{ records: many }]);
	const outcome = await api.clearDue(
		before.token,
		{ complaints: { but: [] } },
		({ phase, done }) => {
			if (phase === 'clearing' && done >= share) die();
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
}
