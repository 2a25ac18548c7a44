import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext } from 'playwright';

/** Counts what a browser asks for, in bytes after brotli, step by step. */
export function countBytes(
	person: BrowserContext,
	folder: string,
	isCounted: (path: string) => boolean,
) {
	const asked = new Set<string>();
	const counted = new Set<string>();
	person.on('request', (request) => asked.add(new URL(request.url()).pathname));

	/** Since the last call; a file that was there before costs nothing again. */
	return (): number => {
		const fresh = [...asked].filter((path) => isCounted(path) && !counted.has(path));
		for (const path of fresh) counted.add(path);
		return fresh.reduce((sum, path) => sum + sizeOf(folder + path), 0);
	};
}

function sizeOf(file: string): number {
	const content = readFileSync(file.endsWith('/') ? `${file}index.html` : file);
	// What is packed already (Pagefind's own files) is sent as it is.
	return Math.min(content.length, brotliCompressSync(content).length);
}
