/** What runs beside a page. */
export type WorkerName = 'collect' | 'search';

/**
 * What the folder edition's own script gives its pages (`integrations/browser/create-folder-edition.ts`):
 * opened from disk, a page may fetch nothing, start no worker from a file, and has no root for its links.
 */
export interface FolderEdition {
	/** The text of a file of the site, by its address as the page says it; fails where it is missing. */
	read(address: string): Promise<string>;
	startWorker(name: WorkerName): Promise<Worker>;
	/** The link that leads to an address of the site: a folder's leads to its `index.html`. */
	link(address: string): string;
}

declare global {
	var goutongFolder: FolderEdition | undefined;
}

/** `null` where the site is served. */
function folderEdition(): FolderEdition | null {
	return globalThis.goutongFolder ?? null;
}

/** The text of a file of the site; fails where there is none. */
export async function readSiteFile(address: string): Promise<string> {
	const folder = folderEdition();
	if (folder) return folder.read(address);
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.text();
}

/**
 * The text of a file somebody may have put beside the site since it was built; `null`: there is none. Asked for anew
 * each time. Fails where nobody answers.
 */
export async function findSiteFile(address: string): Promise<string | null> {
	// What was built into the folder is all it has.
	if (folderEdition()) return null;
	const response = await fetch(address, { cache: 'no-cache' });
	if (response.status === 404) return null;
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	const text = await response.text();
	// Some hosts answer with a page of theirs for whatever is not there.
	return text.trimStart().startsWith('<') ? null : text;
}

/** Starts a worker; `served`: as it is started where the site is served. */
export async function startWorker(name: WorkerName, served: () => Worker): Promise<Worker> {
	return folderEdition()?.startWorker(name) ?? served();
}

/** The link to an address of the site that is made in a page, not when the site is built. */
export function siteLink(address: string): string {
	return folderEdition()?.link(address) ?? address;
}

/**
 * Files of the site, by name, where a worker may not fetch them itself; `null` where it may. `base` is
 * their folder's address, with a slash at the end.
 */
export async function filesForWorker<Name extends string>(
	base: string,
	names: readonly Name[],
): Promise<Record<string, string> | null> {
	const folder = folderEdition();
	if (!folder) return null;
	const texts = names.map(async (name) => [name, await folder.read(base + name)] as const);
	return Object.fromEntries(await Promise.all(texts));
}
