import { fileURLToPath } from 'node:url';
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { isOff } from '../src/core/organization/is-off.ts';
import { folderPages } from './sources/folder-pages.ts';
import { pagesOffIn } from './sources/source.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/** The sidebar without what the company of this project does without. */
export function sidebarOfCompany(sidebar: Sidebar): Sidebar {
	const off = pagesOff();
	// Nothing is read where nothing is off.
	return off.length === 0
		? sidebar
		: sidebarWithout(sidebar, off, (folder) => folderPages(root, folder));
}

/**
 * A sidebar without the pages and folders that are switched off, which the theme takes for mistakes, and without
 * the groups nothing is left of. `pagesIn`: the pages a folder shows in the sidebar.
 */
export function sidebarWithout(
	sidebar: Sidebar,
	off: readonly string[],
	pagesIn: (folder: string) => readonly string[],
): Sidebar {
	return sidebar.flatMap((item) => {
		if (typeof item === 'string') return isOff(item, off) ? [] : item;
		if ('slug' in item) return isOff(item.slug, off) ? [] : item;
		if ('autogenerate' in item)
			return pagesIn(item.autogenerate.directory).every((page) => isOff(page, off)) ? [] : item;
		if (!('items' in item)) return item;
		const items = sidebarWithout(item.items, off, pagesIn);
		return items.length === 0 ? [] : { ...item, items };
	});
}

/** None where the company's file cannot be read: what is wrong with it is told before anything is built. */
function pagesOff(): string[] {
	try {
		return pagesOffIn(root);
	} catch {
		return [];
	}
}
