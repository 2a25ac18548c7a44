/** The site the folder is made of, as links see it. */
export interface LinkedSite {
	/** What it is served below: `/`. */
	base: string;
	/** Its files, by their path below the folder it was built into. */
	files: ReadonlySet<string>;
	/** The folders they lie in, each with a slash at the end. */
	folders: ReadonlySet<string>;
}

/** A built site's files, with the folders they lie in. */
export function linkedSite(base: string, files: Iterable<string>): LinkedSite {
	const all = new Set(files);
	const folders = new Set<string>();
	for (const file of all) {
		for (const { index } of file.matchAll(/\//g)) folders.add(file.slice(0, index + 1));
	}
	return { base, files: all, folders };
}

/** What leads from a file back to where all begins: `../../`, or `./`. */
export function rootFrom(file: string): string {
	return '../'.repeat(file.split('/').length - 1) || './';
}

/**
 * A link from the root, such as `/en/everyone/why/#steps`, as it has to stand in a file of the folder:
 * relative, and where it leads to a folder with a page, to that page. `null`: it leads to nothing of the site.
 */
export function relativeLink(link: string, from: string, site: LinkedSite): string | null {
	if (!link.startsWith(site.base) || link.startsWith('//')) return null;
	const [path = '', rest = ''] = split(link.slice(site.base.length));
	const root = rootFrom(from);
	const page = `${path}${path === '' || path.endsWith('/') ? '' : '/'}index.html`;
	if (site.files.has(page)) return root + page + rest;
	if (site.files.has(decoded(path)) || site.folders.has(decoded(path))) return root + path + rest;
	return null;
}

/** Before and from the first `?` or `#`. */
function split(link: string): [string, string] {
	const end = link.search(/[?#]/);
	return end < 0 ? [link, ''] : [link.slice(0, end), link.slice(end)];
}

function decoded(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}
