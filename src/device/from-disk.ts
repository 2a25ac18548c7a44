/**
 * Whom a browser lets see what a page opened from disk keeps. `shared`: every such page on this computer,
 * wherever it lies. `by_place`: the file alone, while it lies where it lies. `unknown`: it does not tell.
 */
export type DiskStore = 'shared' | 'by_place' | 'unknown';

/** What a page can tell of the place it was opened from; `location` is that of the page. */
export type Place = Pick<Location, 'protocol' | 'origin' | 'pathname'>;

/** Protocols of pages that came from no server: a file, and on a phone a file that another app hands over. */
const local = ['file:', 'content:'];

/** `null`: the page came from a server. */
export function diskStore({ protocol, origin }: Place): DiskStore | null {
	if (!local.includes(protocol)) return null;
	// Where files have one origin in common they have one store; a file without any has its own.
	if (origin === 'file://') return 'shared';
	return protocol === 'file:' && origin === 'null' ? 'by_place' : 'unknown';
}

/** Folders into which programs put what somebody opens inside an archive or a mail, until they clean up. */
const passing = [
	/\/(?:te?mp|temporary internet files|inetcache|content\.outlook)\//,
	/\/(?:var\/folders|library\/caches|com\.apple\.mail)\//,
	/\/(?:temp\d+_[^/]*|7z[oe][^/]*|rar\$[^/]*|[^/]*\.zip)\//,
];

/** Whether a page from disk seems to lie where it will not stay. */
export function isPassing(place: Place): boolean {
	if (diskStore(place) === null) return false;
	const path = decode(place.pathname).toLowerCase();
	return passing.some((folder) => folder.test(path));
}

function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
