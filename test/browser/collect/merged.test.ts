import { describe, expect, it } from 'vitest';
import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import type { TableQuery } from '~/core/tables/query-table.ts';
import { rowsAmong } from '~/core/tables/table-row.ts';
import { loadDefinition } from '../definitions.ts';
import {
	collectedIn,
	good,
	openService,
	quietly,
	stateOf,
	type OpenedService,
} from './open-service.ts';
import { handOver, need, rewrite, strike, write } from './people.ts';

const needs = loadDefinition('needs');
const everything: TableQuery = {
	search: '',
	filters: {},
	sort: null,
	deleted: false,
	conflictsOnly: false,
	personal: false,
};

async function collect({ api }: OpenedService, entries: Entry[], definition: Definition) {
	good(await api.preview([handOver(entries, definition)], quietly));
	good(await api.commit('take', quietly));
}

/** One record changed apart on two devices. */
async function withConflict() {
	const service = await openService();
	const first = write(needs, need);
	const left = rewrite(first, needs, { pain: '左边的说法', effect: '返工' });
	const right = rewrite(first, needs, { pain: '右边的说法' });
	await collect(service, [first, left, right], needs);
	const [conflict] = await service.api.conflicts(0, 10);
	if (!conflict) throw new Error('There is no conflict.');
	return { ...service, conflict, left, right };
}

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

describe('the merged CSV', () => {
	it('imports again to the same state, conflicts and deletions included', async () => {
		const service = await openService();
		const first = write(needs, need);
		const gone = write(needs, need);
		const entries = [
			first,
			rewrite(first, needs, { pain: '左边\n第二行' }),
			rewrite(first, needs, { pain: '=右边' }),
			gone,
			strike(gone, needs),
			write(needs, need),
		];
		await collect(service, entries, needs);
		const made = good(await service.api.exportMerged('needs', null, quietly));
		expect(made.rows).toBe(4);

		const mirror = await openService();
		const file = new File([made.content], 'needs.csv');
		good(await mirror.api.preview([{ name: 'needs.csv', origin: 'file', data: file }], quietly));
		good(await mirror.api.commit('aside', quietly));
		expect(await stateOf(mirror.db)).toBe(await stateOf(service.db));
		const again = await service.api.preview(
			[{ name: 'needs.csv', origin: 'file', data: file }],
			quietly,
		);
		expect(good(again).nothingToDo).toBe(true);
	});

	it('of all forms comes as a zip that can be imported too', async () => {
		const service = await openService();
		await collect(service, [write(needs, need), write(needs, need)], needs);
		const made = good(await service.api.exportMerged(null, null, quietly));
		expect(made.kind).toBe('zip');

		const mirror = await openService();
		const data = new File([made.content], 'all.zip');
		const source = { name: 'all.zip', origin: 'file' as const, data };
		const found = good(await mirror.api.preview([source], quietly));
		expect(found.files).toContainEqual(
			expect.objectContaining({ name: 'all.zip/needs.csv', tracker: 'needs' }),
		);
		good(await mirror.api.commit('aside', quietly));
		expect(await stateOf(mirror.db)).toBe(await stateOf(service.db));
	});
});

describe('the merged table', () => {
	it('is searched, filtered and sorted over some thousands of rows', async () => {
		const service = await openService();
		const { api } = service;
		const kinds = ['employee', 'supplier', 'partner'];
		const entries = Array.from({ length: 3000 }, (_, index) =>
			write(
				needs,
				{
					...need,
					kind: kinds[index % 3] ?? null,
					pain: `第 ${index} 个难处`,
					method: index % 2 === 0 ? 'phone' : null,
				},
				new Date(Date.UTC(2026, 10, 23, 0, 0, index)),
			),
		);
		await collect(service, entries, needs);
		const ask = (query: Partial<TableQuery>) => api.query('needs', { ...everything, ...query });

		const all = await ask({});
		expect(all.total).toBe(3000);
		const page = rowsAmong((await api.rows(all.token, 0, 100)) ?? []);
		expect(page.map(({ entry }) => entry.values['pain'])).toEqual(
			Array.from({ length: 100 }, (_, index) => `第 ${index} 个难处`),
		);

		expect((await ask({ search: '难处 ２９９９' })).total).toBe(1);
		expect((await ask({ search: '供应商' })).total).toBe(1000);
		expect((await ask({ filters: { kind: 'partner', method: 'phone' } })).total).toBe(500);
		expect((await ask({ filters: { method: null } })).total).toBe(1500);

		const sorted = await ask({ sort: { column: 'kind', descending: true } });
		const inOrder = rowsAmong((await api.rows(sorted.token, 0, 3000)) ?? []).map(
			({ entry }) => entry.values['kind'],
		);
		const [first, last] = [inOrder[0], inOrder.at(-1)];
		expect([first, last]).toEqual(['partner', 'employee']);
	});

	it('finds personal data only while it is shown', async () => {
		const service = await openService();
		await collect(service, [write(needs, need)], needs);
		const search = '市场-01';
		const masked = await service.api.query('needs', { ...everything, search });
		const shown = await service.api.query('needs', { ...everything, search, personal: true });
		expect([masked.total, shown.total]).toEqual([0, 1]);
	});

	it('leaves deleted records out until asked', async () => {
		const service = await openService();
		const first = write(needs, need);
		await collect(service, [strike(first, needs), write(needs, need)], needs);
		expect((await service.api.query('needs', everything)).total).toBe(1);
		expect((await service.api.query('needs', { ...everything, deleted: true })).total).toBe(2);
	});
});
