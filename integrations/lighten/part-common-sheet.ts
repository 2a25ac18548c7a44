import type { Matchable } from './can-match.ts';
import { partForFew } from './part-for-few.ts';
import { named } from './rename-sheets.ts';
import { commonBeginning, sheetLinks } from './sheet-links.ts';

interface LinkedSite {
	pages: ReadonlyMap<string, string>;
	sheets: ReadonlyMap<string, string>;
	base: string;
}

/**
 * The site with the sheet of all pages in two, the second linked behind the first where something on the page
 * can match it. `matchableOn`: what that may be.
 */
export function partCommonSheet(
	{ pages, sheets, base }: LinkedSite,
	matchableOn: (place: string) => Matchable,
): { pages: Map<string, string>; sheets: Map<string, string> } {
	const same = { pages: new Map(pages), sheets: new Map(sheets) };
	const [common] = commonBeginning([...pages.values()].map(sheetLinks));
	const file = common?.href.slice(base.length) ?? '';
	const css = sheets.get(file);
	if (!common || css === undefined) return same;
	const linking = [...pages].filter(([, html]) => html.includes(common.link));
	const parted = partForFew(
		css,
		linking.map(([place]) => matchableOn(place)),
	);
	if (parted.few === '') return same;
	const usual = named(file, parted.usual);
	const few = named(file.replace(/[^/]*$/, 'few.css'), parted.few);
	const link = common.link.replace(file, usual);
	const both = link + common.link.replace(file, few);
	for (const [place, html] of linking) {
		const links = parted.isNeededOn(matchableOn(place)) ? both : link;
		same.pages.set(
			place,
			html.replace(common.link, () => links),
		);
	}
	same.sheets.delete(file);
	same.sheets.set(usual, parted.usual).set(few, parted.few);
	return same;
}
