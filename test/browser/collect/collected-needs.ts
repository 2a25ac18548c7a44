import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import type { TableQuery } from '~/core/tables/query-table.ts';
import { loadDefinition } from '../definitions.ts';
import { good, openService, quietly, type OpenedService } from './open-service.ts';
import { handOver, need, rewrite, write } from './people.ts';

export const needs = loadDefinition('needs');
export const everything: TableQuery = {
	search: '',
	filters: {},
	sort: null,
	deleted: false,
	conflictsOnly: false,
	personal: false,
};

export async function collect({ api }: OpenedService, entries: Entry[], definition: Definition) {
	good(await api.preview([handOver(entries, definition)], quietly));
	good(await api.commit('take', quietly));
}

/** One record changed apart on two devices. */
export async function withConflict() {
	const service = await openService();
	const first = write(needs, need);
	const left = rewrite(first, needs, { pain: '左边的说法', effect: '返工' });
	const right = rewrite(first, needs, { pain: '右边的说法' });
	await collect(service, [first, left, right], needs);
	const [conflict] = await service.api.conflicts(0, 10);
	if (!conflict) throw new Error('There is no conflict.');
	return { ...service, conflict, left, right };
}
