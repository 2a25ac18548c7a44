import { describe, expect, it } from 'vitest';
import { english, stemOf } from '~/core/search/stems.ts';
import { openIndex } from '~/workers/search/open-index.ts';
import { createSearchEngine } from '~/workers/search/search-engine.ts';

const page = (path: string, title: string, ...blocks: string[]) => ({
	path,
	group: '',
	sections: [{ id: '', title, blocks }],
});
const list = {
	pages: [
		page('hr/interviews/', 'Interviews', 'Do not record retaliation here; what we mean is below.'),
		page('managers/no-retaliation/', 'No retaliation', 'Nobody is punished for speaking up.'),
		page('pilot/report/', 'Report', 'What is a quarter beside a baseline?', 'Its baseline.'),
		page('pilot/baseline/', 'Baseline', 'Two weeks before anything changes.'),
		...['a', 'b', 'c', 'd'].map((name) => page(`more/${name}/`, name, 'Other things stand here.')),
	],
	traditional: { from: '', to: '' },
	written: {},
};
const ask = createSearchEngine({
	index: await openIndex('', list, stemOf('en')),
	list,
	terms: { locale: 'en', terms: [], home: '/', contact: '', tries: [], codes: ['M'], words: {} },
	asked: { asks: {}, abroad: {}, same: [], spelt: [] },
	stem: english,
});
const found = async (query: string) => (await ask(query, 3)).pages.map(({ href }) => href);

describe('a question of which one word says something', () => {
	it.each([
		['what does retaliation mean here', /no-retaliation/],
		['retaliation here', /no-retaliation/],
		['what is a baseline', /pilot\/baseline/],
	])('%s: the page of that name comes first', async (query, first) => {
		expect((await found(query))[0]).toMatch(first);
	});

	it('still tells how many pages hold all that was typed', async () => {
		const { holdAll, kind } = await ask('what is a baseline', 3);
		expect([kind, holdAll]).toEqual(['pages', 1]);
	});

	it('a question whose words say more is answered by more than a title', async () => {
		expect((await found('quarter beside baseline'))[0]).toMatch(/report/);
	});
});
