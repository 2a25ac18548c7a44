import { getCollection } from 'astro:content';
import type { Mapping } from '~/core/definition/mapping.ts';
import { toMapping } from '~/core/definition/mapping-schema.ts';
import { loadOrganization } from './load-definitions.ts';

/** How exports of other programs' questionnaires are read into the tracker with this id; mostly none. */
export async function loadMappings(tracker: string): Promise<Mapping[]> {
	const { calendar } = await loadOrganization();
	const collectors = await getCollection('collectors');
	return collectors
		.filter(({ data }) => data.tracker === tracker)
		.map(({ id, data }) => ({ ...toMapping(data, id), zone: calendar.zone }));
}
