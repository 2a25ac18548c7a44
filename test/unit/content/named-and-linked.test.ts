import { describe, expect, it } from 'vitest';
import { loadDefinition, trackerIds } from '../definitions.ts';
import { loadPages, type Page } from '../handbook.ts';

const pages = loadPages();
const titles = trackerIds().map((id) => ({ id, title: loadDefinition(id, 'zh-CN').title }));

/** A page that shows the plan's tables: their component links what they became. */
const shown = ['templates/tables'];

/** What a page says in its own words, without the words of its links. */
function proseOf({ body }: Page): string {
	return body
		.replace(/^import .*$/gm, '')
		.replace(/\[[^\]]*\]\([^)]*\)/g, '')
		.replace(/<(?:"[^"]*"|[^">])*>/g, ' ');
}

/** The trackers a page leads to: by a link, as its action, or because it is theirs. */
function linkedOn({ id, body }: Page): Set<string> {
	const said = [
		...body.matchAll(/\/trackers\/([a-z_]+)\/|<Tracker id="([a-z_]+)"|form="([a-z_]+)"/g),
	];
	const own = /trackers\/([a-z_]+)$/.exec(id)?.[1] ?? '';
	return new Set([own, ...said.map(([, link, there, form]) => link ?? there ?? form ?? '')]);
}

describe('Where a page says to record something, the record is one tap away', () => {
	it.each(pages.filter(({ language, id }) => language === 'zh-CN' && !shown.includes(id)))(
		'$file links every tracker it names',
		(page) => {
			const linked = linkedOn(page);
			const prose = proseOf(page);
			const missing = titles.filter(({ id, title }) => !linked.has(id) && prose.includes(title));
			expect(missing.map(({ id, title }) => `${title}: link /trackers/${id}/`)).toEqual([]);
		},
	);

	it.each(pages.filter(({ language }) => language === 'en'))(
		'$file leads to the trackers its Chinese twin leads to',
		(page) => {
			const twin = page.id.replace(/^en\/?/, '');
			const chinese = pages.find(
				({ language, id }) =>
					language === 'zh-CN' && (id === twin || (twin === '' && id === 'index')),
			);
			expect(chinese && [...linkedOn(chinese)].sort()).toEqual([...linkedOn(page)].sort());
		},
	);
});
