import { describe, expect, it } from 'vitest';
import type { TableQuery } from '~/core/tables/query-table.ts';
import { rowsAmong } from '~/core/tables/table-row.ts';
import { good, openService, quietly, stateOf } from './open-service.ts';
import { need, rewrite, strike, write } from './people.ts';
import { needs, collect, everything } from './collected-needs.ts';

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
	it('is searched, filtered and sorted over more than a thousand rows', async () => {
		const service = await openService();
		const { api } = service;
		const kinds = ['employee', 'supplier', 'partner'];
		const entries = Array.from({ length: 1200 }, (_, index) =>
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
		expect(all.total).toBe(1200);
		const page = rowsAmong((await api.rows(all.token, 0, 100)) ?? []);
		expect(page.map(({ entry }) => entry.values['pain'])).toEqual(
			Array.from({ length: 100 }, (_, index) => `第 ${index} 个难处`),
		);

		expect((await ask({ search: '难处 １１９９' })).total).toBe(1);
		expect((await ask({ search: '供应商' })).total).toBe(400);
		expect((await ask({ filters: { kind: 'partner', method: 'phone' } })).total).toBe(200);
		expect((await ask({ filters: { method: null } })).total).toBe(600);

		const sorted = await ask({ sort: { column: 'kind', descending: true } });
		const inOrder = rowsAmong((await api.rows(sorted.token, 0, 1200)) ?? []).map(
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
