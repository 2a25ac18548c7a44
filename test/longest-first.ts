import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The end-to-end tests of more than ten seconds, the longest first. What a run before took is not known in a fresh clone. */
const long = [
	'past-hr',
	'offline',
	'firefox/walks',
	'opinion',
	'surveys',
	'questions',
	'search',
	'paper',
	'print',
	'large-text',
	'every-page',
	'folder',
	'layout-shift',
	'preloads',
	'filling-in',
	'incident',
	'training',
	'kit',
	'reading-weight',
	'report',
	'home',
	'handbook',
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
