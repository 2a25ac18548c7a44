import { describe, expect, it } from 'vitest';
import { answer, bring, needs, stepsOf, survey } from './bring-answers.ts';
import { collectedIn, good, openService, quietly } from './open-service.ts';
import { handOver, need, rewrite, write } from './people.ts';

describe('one record', () => {
	it.each([
		['a form with names', needs, need],
		['an anonymous form', survey, answer],
	])('is taken out by itself, and put back, of %s', async (_, definition, says) => {
		const service = await openService();
		const entries = [write(definition, says), write(definition, says)];
		await bring(service, [handOver(entries, definition)]);
		const before = await collectedIn(service.db);
		const [first] = before;
		const hashes = first?.register.heads.map(({ hash }) => hash) ?? [];
		const { step } = good(await service.api.takeOut(first?.key ?? '', hashes));
		expect((await collectedIn(service.db)).map(({ key }) => key)).toEqual([before[1]?.key]);
		const { trackers, steps } = good(await service.api.overview());
		expect(trackers[0]?.records).toBe(1);
		expect(steps[0]).toMatchObject({ kind: 'removal', undoable: true });
		good(await service.api.undo(step, quietly));
		expect(await collectedIn(service.db)).toEqual(before);
	});

	it('is not taken out when it is other than the person saw it', async () => {
		const service = await openService();
		const entry = write(needs, need);
		await bring(service, [handOver([entry], needs)]);
		await bring(service, [handOver([rewrite(entry, needs, { pain: '新的' })], needs)]);
		const outcome = await service.api.takeOut(`needs/${entry.id}`, [entry.hash]);
		expect(outcome).toEqual({ ok: false, failure: 'changed' });
		expect(await service.api.takeOut('needs/r-none', [])).toEqual(outcome);
		expect(await collectedIn(service.db)).toHaveLength(1);
	});

	it('comes in again with a file that holds it', async () => {
		const service = await openService();
		const entry = write(needs, need);
		const file = handOver([entry], needs);
		await bring(service, [file]);
		good(await service.api.takeOut(`needs/${entry.id}`, [entry.hash]));
		expect(good(await service.api.preview([file], quietly)).totals.new).toBe(1);
	});
});

it('keeps what takes the newest twenty steps back, and no more', async () => {
	const service = await openService();
	for (let step = 0; step < 22; step += 1) {
		await bring(service, [handOver([write(needs, need)], needs)]);
	}
	const kept = new Set((await service.db.undo.toArray()).map(({ importId }) => importId));
	expect(kept.size).toBe(20);
	for (let step = 22; step > 2; step -= 1) good(await service.api.undo(step, quietly));
	expect((await stepsOf(service)).some(({ undoable }) => undoable)).toBe(false);
	expect(await collectedIn(service.db)).toHaveLength(2);
});
