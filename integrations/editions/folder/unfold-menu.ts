/** The links of a group of the menu, by the address that leads to it on the page of contents. */
export type MenuGroups = ReadonlyMap<string, readonly string[]>;

/** The groups of the page of contents: `address` is that page's, the links are whole elements. */
export function menuGroups(contents: string, address: string): MenuGroups {
	const main = contents.slice(contents.search(/<main\s/));
	const groups = [...main.matchAll(/<section\b[^>]*>[\s\S]*?<\/section>/g)].flatMap(([section]) => {
		const id = /<h2\b[^>]*\sid="([^"]+)"/.exec(section)?.[1];
		const links = [...section.matchAll(/<a\b[^>]*\shref="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)].map(
			([, href, text]) => `<a href="${href}">${text}</a>`,
		);
		return id === undefined ? [] : [[`${address}#${id}`, links] as const];
	});
	return new Map(groups);
}

/**
 * The page with the groups of its menu that a script would unfold from the page of contents unfolded
 * already: a page on a disk can read no other.
 */
export function unfoldMenu(html: string, groups: MenuGroups): string {
	const most = Number(/\sdata-menu="(\d+)"/.exec(html)?.[1] ?? 0);
	const all = /\sdata-all="([^"]*)"/.exec(html)?.[1] ?? '';
	return html.replace(
		/<a\b[^>]*\bclass="menu-group\b[^>]*>([\s\S]*?)<\/a>/g,
		(link, label: string) => {
			const href = /\shref="([^"]+)"/.exec(link)?.[1] ?? '';
			const links = groups.get(href);
			if (!links) return link;
			const shown = links.slice(0, most);
			if (links.length > most) {
				shown.push(`<a href="${href}">${all.replace('{count}', String(links.length))}</a>`);
			}
			const items = shown.map((one) => `<li>${one}</li>`).join('');
			return `<details><summary>${label}</summary><ul>${items}</ul></details>`;
		},
	);
}
