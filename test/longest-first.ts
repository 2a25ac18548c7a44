import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The end-to-end tests of more than ten seconds, the longest first. What a run before took is not known in a fresh clone. */
const long = [
	'offline',
	'firefox/walks',
	'surveys',
	'folder',
	'search-dialog-found',
	'search-dialog',
	'search',
	'kit',
	'opinion',
	'every-page',
	'kill',
	'print',
	'handbook',
	'filling-in',
	'report',
	'home',
	'incident',
	'training',
	'stale-page',
	'paper',
	'preloads',
	'layout-shift',
	'questions',
	'reading-weight',
].map((name) => `/test/site/${name}.test.ts`);

/**
 * First what needs no site, while that is being built; then the longest, so that none of them begins when
 * all others are over.
 */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		return sorted.toSorted((one, other) => rankOf(one) - rankOf(other));
	}
}

function rankOf({ project, moduleId }: TestSpecification): number {
	if (project.name !== 'site') return -1;
	const rank = long.findIndex((end) => moduleId.endsWith(end));
	return rank < 0 ? long.length : rank;
}
