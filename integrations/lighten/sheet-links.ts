/** A style sheet as a page links it. */
export interface SheetLink {
	/** The whole element. */
	link: string;
	href: string;
	/** `null`: for all media. */
	media: string | null;
	/** Where it ends in the page. */
	end: number;
}

/** The style sheets a page links in its head, in their order. */
export function sheetLinks(head: string): SheetLink[] {
	return [...head.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/g)].map(({ 0: link, index }) => ({
		link,
		end: index + link.length,
		href: /\bhref="([^"]*)"/.exec(link)?.[1] ?? '',
		media: /\bmedia="([^"]*)"/.exec(link)?.[1] ?? null,
	}));
}

/**
 * The style sheets for all media that stand first, in this order, on more than half of the pages.
 * `pages`: the links of each. One for paper alone stays apart: no page waits for it, and booklets,
 * which have their own, can leave it out.
 */
export function commonBeginning(pages: readonly (readonly SheetLink[])[]): SheetLink[] {
	const counts = new Map<string, number>();
	for (const links of pages) {
		let beginning = '';
		for (const { link } of links.filter(({ media }) => media === null)) {
			beginning += link;
			counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
		}
	}
	const common = [...counts].filter(([, count]) => count > pages.length / 2);
	const [longest] = common.sort(([one], [other]) => other.length - one.length);
	return sheetLinks(longest?.[0] ?? '');
}
