import { knownPages } from '../../config/addresses.ts';
import { closest } from '../../src/core/authoring/closest.ts';

/** Pages that others are made of, or that every page leads to. */
const needed = ['', 'collect', 'trackers', ...Object.values(knownPages)];

/** What `pages_off` cannot switch off, or does not know; one sentence each, with the remedy. */
export function findPagesOffMistakes(off: readonly string[], pages: ReadonlySet<string>): string[] {
	const folders = [...pages].map((page) => page.split('/')[0] ?? '');
	const known = new Set([...pages, ...folders]);
	return off.flatMap((page) => {
		const place = `src/content/organization.yml, pages_off › ${page}:`;
		if (
			needed.some(
				(one) => one === page || one.startsWith(`${page}/`) || page.startsWith('trackers/'),
			)
		)
			return `${place} other pages need it. Take it out of the list.`;
		if (known.has(page)) return [];
		const alike = closest(page, known);
		if (alike === null)
			return `${place} there is no such page or folder. Look in src/content/docs/.`;
		return `${place} there is no such page or folder. Did you mean "${alike}"?`;
	});
}
