/** A file that was read from a folder once. Hashes, not names: nothing tells what came in which file. */
export interface ReadFile {
	/** Of its path. */
	path: string;
	/** Of its path, its size and when it was changed: all that is known of a file before it is opened. */
	place: string;
	/** Of what it holds. */
	content: string;
}

/** A file as a folder shows it now. */
export interface FoundFile extends Omit<ReadFile, 'content'> {
	/** `null`: it was not opened, for its place is known. */
	content: string | null;
	/** It ends in the middle: somebody is still copying it, or stopped. */
	isTorn: boolean;
}

/**
 * What a file of a folder is to those read before. `renamed`: what it holds was read under a name that
 * is gone. A second copy is `new`: two people may have answered alike.
 */
export type FolderState = 'new' | 'changed' | 'same' | 'renamed' | 'torn';

/** Says of every file what it is, in their order. What was read before is read once, whatever it is called now. */
export function planFolder(known: readonly ReadFile[], found: readonly FoundFile[]): FolderState[] {
	const paths = new Map(known.map((file) => [file.path, file]));
	const here = new Set(found.map(({ path }) => path));
	const gone = new Map<string, number>();
	for (const { path, content } of known) {
		if (!here.has(path)) gone.set(content, (gone.get(content) ?? 0) + 1);
	}
	return found.map(({ path, place, content, isTorn }) => {
		const before = paths.get(path);
		if (content === null || before?.place === place || before?.content === content) return 'same';
		if (isTorn) return 'torn';
		if (before) return 'changed';
		const left = gone.get(content) ?? 0;
		gone.set(content, left - 1);
		return left > 0 ? 'renamed' : 'new';
	});
}

/** What is known after these files were read, or found to be known already under another name or day. */
export function learnFiles(known: readonly ReadFile[], read: readonly ReadFile[]): ReadFile[] {
	const paths = new Set(read.map(({ path }) => path));
	return [...known.filter(({ path }) => !paths.has(path)), ...read].sort((one, other) =>
		one.place < other.place ? -1 : 1,
	);
}
