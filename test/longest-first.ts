import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The end-to-end tests of more than ten seconds, the longest first. What a run before took is not known in a fresh clone. */
const long = [
	'search',
	'every-page',
	'surveys',
	'offline',
	'search-dialog',
	'print',
	'folder',
	'kill',
	'handbook',
	'kit',
	'opinion',
	'report',
	'home',
	'firefox/leave-and-return',
	'layout-shift',
	'questions',
	'filling-in',
	'firefox/folder',
	'firefox/kit',
	'training',
	'stale-page',
	'incident',
	'preloads',
	'reading-weight',
	'paper',
].map((name) => `/test/site/${name}.test.ts`);

/** How much of what needs no site runs before it: about as much as building takes. */
const whileBuilding = 0.4;

/**
 * First a part of what needs no site, while that is being built; then the tests of the site, the longest first; then the
 * rest, which is short: it fills the gaps at the end, where a long one would run alone.
 */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const unit = sorted.filter(({ project }) => project.name === 'unit');
		const late = new Set(unit.slice(Math.ceil(unit.length * whileBuilding)));
		const rankOf = (file: TestSpecification) => (late.has(file) ? long.length + 1 : rankIn(file));
		return sorted.toSorted((one, other) => rankOf(one) - rankOf(other));
	}
}

function rankIn({ project, moduleId }: TestSpecification): number {
	if (project.name !== 'site') return -1;
	const rank = long.findIndex((end) => moduleId.endsWith(end));
	return rank < 0 ? long.length : rank;
}
