import { coursesFolder } from '../../config/addresses.ts';
import type { PlanListName } from '../../src/core/handbook/plan-lists.ts';
import { planListNames } from '../../src/core/handbook/plan-lists.ts';
import type { Ids } from './find-id-mistakes.ts';
import { contentOf, type Data, readRecord, readRows, rowsOf, trackerIds } from './read-content.ts';
import { allPages, type Source } from './source.ts';

/** Every id there is, from the content files themselves. */
export function readIds(root: string, sources: readonly Source[]): Ids {
	const content = contentOf(root);
	const organization = readRecord(content, 'organization.yml');
	const usual = readRecord(content, 'usual.yml');
	const plan = planListNames.map((name) => [name, idsIn(readRows(content, `rules/${name}.yml`))]);
	return {
		...(Object.fromEntries(plan) as Record<PlanListName, ReadonlySet<string>>),
		terms: idsIn(readRows(content, 'glossary.yml')),
		people: new Set([
			...idsIn(rowsOf(organization['roles']), 'code'),
			...idsIn(rowsOf(usual['roles']), 'code'),
		]),
		departments: idsIn(rowsOf(organization['departments']), 'code'),
		examples: idsIn(readRows(content, 'examples.yml')),
		trackers: new Set(trackerIds(content)),
		pages: new Set([...sources.map(({ page }) => page), ...allPages(root), coursesFolder]),
	};
}

function idsIn(rows: readonly Data[], key = 'id'): ReadonlySet<string> {
	return new Set(rows.map((row) => String(row[key])));
}
