import { isMeant } from '~/core/imports/is-meant.ts';

/**
 * The files of a drop, those inside folders included, by their path. Call it in the drop event
 * itself: the list is empty afterwards. Files no person put there (`.DS_Store`) are left out.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
	const entries = [...transfer.items].flatMap((item) => {
		const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
		return entry ? [entry] : [];
	});
	const plain = [...transfer.files];
	// Some browsers and some sources give files without entries.
	if (entries.length === 0) return plain.filter(({ name }) => isMeant(name));
	const found = await Promise.all(entries.map((entry) => filesIn(entry)));
	return found.flat().filter(({ name }) => isMeant(name));
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
	if (isFile(entry)) {
		const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
		return [withPath(file, entry.fullPath.replace(/^\//u, ''))];
	}
	if (!isFolder(entry)) return [];
	const found: File[] = [];
	for (const child of await childrenOf(entry.createReader())) found.push(...(await filesIn(child)));
	return found;
}

/** A reader gives a hundred entries at a time, then none. */
async function childrenOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
	const children: FileSystemEntry[] = [];
	for (;;) {
		const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject),
		);
		if (some.length === 0) return children.sort((a, b) => (a.name < b.name ? -1 : 1));
		children.push(...some);
	}
}

/** The name a file is shown under: its path, which `webkitRelativePath` does not tell for drops. */
function withPath(file: File, path: string): File {
	const { type, lastModified } = file;
	return path === file.name ? file : new File([file], path, { type, lastModified });
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
	return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
	return entry.isDirectory;
}
