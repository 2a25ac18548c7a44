import { getCollection } from 'astro:content';
import { sayNames } from '~/core/organization/say-names.ts';
import { loadOrganization } from './load-definitions.ts';
import { oncePerBuild } from './once-per-build.ts';

/** What was measured, in the order of `measured.yml`. */
export const loadMeasured = oncePerBuild(async () => {
	const rows = (await getCollection('measured')).map(({ data }) => data);
	return sayNames(rows, await loadOrganization()).toSorted((a, b) => a.position - b.position);
});
