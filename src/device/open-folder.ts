import { isMeant } from '~/core/imports/is-meant.ts';

/** What some browsers can besides what TypeScript's library has, in a secure context. */
interface FolderPicker {
	showDirectoryPicker?: (options: { mode: 'read' }) => Promise<FileSystemDirectoryHandle>;
}

interface AskedFolder {
	queryPermission?: (what: { mode: 'read' }) => Promise<PermissionState>;
	requestPermission?: (what: { mode: 'read' }) => Promise<PermissionState>;
}

/** Whether this browser lets a page keep a folder, so that it need not be chosen each time. */
export function canKeepFolders(browser: FolderPicker & Window = window): boolean {
	return typeof browser.showDirectoryPicker === 'function';
}

/**
 * Lets the person choose a folder; `null`: they chose none. To be called where they
 * pressed something. Throws where the browser lets this page ask for none.
 */
export async function pickFolder(
	browser: FolderPicker & Window = window,
): Promise<FileSystemDirectoryHandle | null> {
	try {
		return (await browser.showDirectoryPicker?.({ mode: 'read' })) ?? null;
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return null;
		throw error;
	}
}

/** Whether a folder chosen earlier may be read, which the browser may ask the person. */
export async function mayReadFolder(folder: AskedFolder & FileSystemHandle): Promise<boolean> {
	const mode = { mode: 'read' } as const;
	if ((await folder.queryPermission?.(mode)) === 'granted') return true;
	return (await folder.requestPermission?.(mode)) !== 'denied';
}

/** The files of a folder and those below, by their path. Throws where it is gone. */
export async function filesInFolder(
	folder: FileSystemDirectoryHandle,
	path = folder.name,
): Promise<File[]> {
	const found: File[] = [];
	for await (const [name, one] of folder.entries()) {
		const at = `${path}/${name}`;
		if (!isMeant(at)) continue;
		if (isFolder(one)) found.push(...(await filesInFolder(one, at)));
		else if (isFile(one)) found.push(withPath(await one.getFile(), at));
	}
	return found.sort((one, other) => (one.name < other.name ? -1 : 1));
}

function withPath(file: File, path: string): File {
	const { type, lastModified } = file;
	return new File([file], path, { type, lastModified });
}

function isFolder(one: FileSystemHandle): one is FileSystemDirectoryHandle {
	return one.kind === 'directory';
}

function isFile(one: FileSystemHandle): one is FileSystemFileHandle {
	return one.kind === 'file';
}
