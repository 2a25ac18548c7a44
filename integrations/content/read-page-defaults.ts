import type { PageDefaults } from '../../src/core/handbook/page-schema.ts';
import { pagesSchema } from '../../src/core/organization/pages-schema.ts';
import { readRecord } from '../sources/read-content.ts';

/** What pages say where they say nothing: `pages` in `organization.yml`, the usual where that has a mistake. */
export function readPageDefaults(content: string): PageDefaults {
	const { pages } = readRecord(content, 'organization.yml');
	return pagesSchema.safeParse(pages ?? {}).data ?? pagesSchema.parse({});
}
