import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Entry = StarlightRouteData['sidebar'][number];
type Link = Extract<Entry, { type: 'link' }>;

/** A group of the sidebar: its pages in order, sub-groups unfolded. */
export interface SidebarGroup {
	label: string;
	/** Its anchor on the contents page: `part-1`. */
	anchor: string;
	links: Link[];
	/** It holds the page that is being built. */
	isCurrent: boolean;
}

/** The groups of the sidebar in order; a link that stands alone is a group of one. */
export function sidebarGroups(sidebar: readonly Entry[]): SidebarGroup[] {
	return sidebar.map((entry, at) => {
		const links = linksIn(entry);
		return {
			label: entry.label,
			anchor: `part-${at + 1}`,
			links,
			isCurrent: links.some(({ isCurrent }) => isCurrent),
		};
	});
}

/** At most `most` links in a row, the current one as near the middle as it can be. */
export function nearCurrent<One extends { isCurrent: boolean }>(
	links: readonly One[],
	most: number,
): One[] {
	const current = Math.max(
		0,
		links.findIndex(({ isCurrent }) => isCurrent),
	);
	const last = Math.max(0, links.length - most);
	const first = Math.min(last, Math.max(0, current - Math.floor(most / 2)));
	return links.slice(first, first + most);
}

function linksIn(entry: Entry): Link[] {
	return entry.type === 'link' ? [entry] : entry.entries.flatMap(linksIn);
}
