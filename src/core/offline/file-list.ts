/** What the handbook in one language consists of, as the build wrote it: `offline/<locale>/files.json`. */
export interface FileList {
	/** Made of the hashes below: another one where any file is another. */
	version: string;
	/** What it takes to fetch it all, compressed; about, for servers compress in their own ways. */
	bytes: number;
	/** What it takes to keep it all. */
	size: number;
	/** By address below the site, as it is asked for (`everyone/channels/`): the hash of what is there. */
	files: Record<string, string>;
}

/** Where the list of a language is, below the site. */
export const listAddress = (locale: string) => `offline/${locale}/files.json`;

/** Where what is said about being offline is, below the site. */
export const wordsAddress = (locale: string) => `offline/${locale}/words.json`;

/** The worker's file, below the site. It never has another name: by it devices find a later version. */
export const workerFile = 'offline-worker.js';

/** The page for addresses that are not there. */
export const lostPage = '404.html';

/** Whether the name of a file changes with what it holds, so that what was there once holds for ever. */
export function isLasting(address: string): boolean {
	return address.startsWith('_astro/');
}

/** Whether it is dropped beside the built site, in no list of its files. */
export function isPublished(address: string): boolean {
	return address.startsWith('published/');
}

/** Under which name what is dropped beside the site is kept: as it was when it was last looked at. */
export const publishedName = (address: string) => `${address}?published`;

/** Under which name a file is kept: one name never stands for two contents. */
export function keptName(address: string, hash: string): string {
	return isLasting(address) ? address : `${address}?${hash}`;
}

/** The names under which everything on a list is kept. */
export function keptNames({ files }: FileList): string[] {
	return Object.entries(files).map(([address, hash]) => keptName(address, hash));
}

/** The hash a list gives for the bytes of a file: the first 16 hex digits of their SHA-256. */
export function shortHash(digest: Uint8Array): string {
	return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
