import { describe, expect, it } from 'vitest';
import { loadDefinition } from '../definitions.ts';
import { collectedIn, good, openService, quietly, stateOf } from './open-service.ts';
import { handOver, need, rewrite, strike, write } from './people.ts';
import { withConflict, needs, collect } from './collected-needs.ts';

describe('conflicts', () => {
	it('keeps both versions and the answer chosen for every field', async () => {
		const { api, db, conflict, left, right } = await withConflict();
		const hashes = conflict.heads.map(({ hash }) => hash);
		expect([...hashes].sort()).toEqual([left.hash, right.hash].sort());

		const fields = { pain: right.hash, effect: left.hash };
		good(await api.resolve(conflict.key, hashes, { keep: 'fields', fields }));
		const record = (await collectedIn(db))[0]?.register;
		expect(record?.heads).toHaveLength(1);
		expect(record?.heads[0]?.values).toMatchObject({ pain: '右边的说法', effect: '返工' });
		expect(record?.heads[0]?.history).toEqual(expect.arrayContaining([left.hash, right.hash]));
		expect(good(await api.overview()).trackers[0]?.conflicts).toBe(0);
	});

	it('is taken back to the conflict', async () => {
		const { api, db, conflict, left } = await withConflict();
		const before = await stateOf(db);
		const hashes = conflict.heads.map(({ hash }) => hash);
		good(await api.resolve(conflict.key, hashes, { keep: 'fields', fields: { pain: left.hash } }));
		const [step] = good(await api.overview()).steps;
		expect(step?.kind).toBe('resolution');
		good(await api.undo(step?.id ?? 0, quietly));
		expect(await stateOf(db)).toBe(before);
		expect(good(await api.overview()).trackers[0]?.conflicts).toBe(1);
	});

	it('stays settled when the files come again', async () => {
		const { api, conflict, left, right } = await withConflict();
		const hashes = conflict.heads.map(({ hash }) => hash);
		good(await api.resolve(conflict.key, hashes, { keep: 'fields', fields: { pain: left.hash } }));
		const found = good(await api.preview([handOver([left, right], needs)], quietly));
		expect(found.totals.older).toBe(2);
		expect(found.nothingToDo).toBe(true);
	});

	it('is not decided over a version the person did not see', async () => {
		const { api, conflict } = await withConflict();
		const [seen] = conflict.heads.map(({ hash }) => hash);
		const fields = { pain: seen ?? '' };
		const outcome = await api.resolve(conflict.key, [seen ?? '', 'h0'], { keep: 'fields', fields });
		expect(outcome).toEqual({ ok: false, failure: 'changed' });
	});

	it('says of a link without words what the record it leads to is called, and keeps it as it is', async () => {
		const [meetings, actions] = [loadDefinition('meetings'), loadDefinition('actions')];
		const service = await openService();
		const meeting = write(meetings, { number: '会议-202611-001', planned_on: '2026-11-20' });
		const source = `meetings/${meeting.id}`;
		const first = write(actions, { source, what: '还在做' });
		const versions = ['左边的说法', '右边的说法'].map((what) => rewrite(first, actions, { what }));
		await collect(service, [meeting], meetings);
		await collect(service, [first, ...versions], actions);
		const [conflict] = await service.api.conflicts(0, 10);
		const said = conflict?.heads.map(({ values }) => values['source']);
		expect(said).toEqual(versions.map(() => expect.stringMatching(/ 会议-202611-001/)));
		const hashes = conflict?.heads.map(({ hash }) => hash) ?? [];
		const fields = { what: versions[0]?.hash ?? '' };
		good(await service.api.resolve(conflict?.key ?? '', hashes, { keep: 'fields', fields }));
		const kept = (await collectedIn(service.db)).find(({ key }) => key.startsWith('actions/'));
		expect(kept?.register.heads.map(({ values }) => values)).toEqual([
			expect.objectContaining({ source, what: '左边的说法' }),
		]);
	});

	it('between a change and a deletion ends as the person says', async () => {
		const service = await openService();
		const first = write(needs, need);
		const changed = rewrite(first, needs, { pain: '还在用' });
		await collect(service, [first, changed, strike(first, needs)], needs);
		const [conflict] = await service.api.conflicts(0, 10);
		const hashes = conflict?.heads.map(({ hash }) => hash) ?? [];
		good(await service.api.resolve(conflict?.key ?? '', hashes, { keep: 'deletion' }));
		const { trackers } = good(await service.api.overview());
		expect(trackers).toEqual([
			{ tracker: 'needs', records: 0, deleted: 1, conflicts: 0, waiting: 0 },
		]);
	});
});
