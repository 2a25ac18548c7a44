import type { PageText } from '../search/read-page.ts';

/** What the sections of a page that are asked for say, by place: `everyone/channels#在哪里`. */
export function sectionsCited(page: PageText, cited: readonly string[]): [string, string][] {
	const address = page.path.replace(/\/$/, '');
	return page.sections.flatMap(({ id, title, blocks }): [string, string][] => {
		const place = `${address}#${id}`;
		return cited.includes(place) ? [[place, [title, ...blocks].join('\n')]] : [];
	});
}
