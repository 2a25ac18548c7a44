import { fileURLToPath } from 'node:url';
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { isOff } from '../src/core/organization/is-off.ts';
import { pagesOffIn } from './sources/source.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/** The sidebar without what the company of this project does without. */
export function sidebarOfCompany(sidebar: Sidebar): Sidebar {
	return sidebarWithout(sidebar, pagesOff());
}

/**
 * A sidebar without the pages and folders that are switched off, which the theme takes for mistakes, and without
 * the groups nothing is left of.
 */
export function sidebarWithout(sidebar: Sidebar, off: readonly string[]): Sidebar {
	return sidebar.flatMap((item) => {
		if (typeof item === 'string') return isOff(item, off) ? [] : item;
		if ('slug' in item) return isOff(item.slug, off) ? [] : item;
		if ('autogenerate' in item) return isOff(item.autogenerate.directory, off) ? [] : item;
		if (!('items' in item)) return item;
		const items = sidebarWithout(item.items, off);
		return items.length === 0 ? [] : { ...item, items };
	});
}

/** None where the company's file cannot be read: what is wrong with it is told before anything is built. */
function pagesOff(): string[] {
	try {
		return pagesOffIn(fileURLToPath(new URL('..', import.meta.url)));
	} catch {
		return [];
	}
}
