import { renameSync } from 'node:fs';

/** What a virus scanner, a preview or a synced folder makes of a rename for a moment. */
const passing = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** How a folder is moved; other than usual in tests only. */
export interface Moving {
	rename?: (from: string, to: string) => void;
	/** Milliseconds before each further try. */
	pauses?: readonly number[];
}

/** Moves a folder in one step, and tries again where another program holds it for a moment. Throws what the last try threw. */
export function moveFolder(
	from: string,
	to: string,
	{ rename = renameSync, pauses = [50, 200, 500, 1000] }: Moving = {},
): void {
	for (const pause of pauses) {
		try {
			rename(from, to);
			return;
		} catch (error) {
			if (!passing.has(codeOf(error))) throw error;
			// Nothing else may happen meanwhile, a signal neither.
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
		}
	}
	rename(from, to);
}

function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : '';
}
