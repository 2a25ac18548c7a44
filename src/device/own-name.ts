/** Where the site is served: `/`, or a folder of a host on which other sites may keep things too. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Whether the site has its host to itself. */
export const isAtRoot = base === '/';

/** `goutong`, or below the root `goutong/handbook`: a name of its own for each folder of a host. */
export const siteName = `goutong${base.slice(0, -1)}`;

/** What a page that stands for itself, opened from disk, calls its data; `undefined`: a page of a site. */
export const kitName = (): string | undefined => document.documentElement.dataset['kit'];

/**
 * What the data of this site is called on a device: the name of its database and the beginning of
 * the names of what the browser keeps besides. A kit says its own in `<html data-kit="…">`, because
 * all pages opened from disk may share one origin.
 */
export function ownName(): string {
	return kitName() ?? siteName;
}
