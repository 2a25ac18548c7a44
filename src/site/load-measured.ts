import { getCollection } from 'astro:content';
import { oncePerBuild } from './once-per-build.ts';

/** What was measured, in the order of `measured.yml`. */
export const loadMeasured = oncePerBuild(async () =>
	(await getCollection('measured'))
		.map(({ data }) => data)
		.toSorted((a, b) => a.position - b.position),
);
