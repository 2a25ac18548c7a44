import { lstatSync, statSync } from 'node:fs';
import type { SourceRefusal } from '../../src/core/intake/read-sources.ts';
import { pathFor } from './path-for.ts';

/** Why what is at a path is no file to read, or cannot be; `null`: it may be tried. A pipe would never end. */
export function refusePath(path: string | Uint8Array): SourceRefusal | null {
	try {
		const at = pathFor(path);
		const found = statSync(at);
		if (found.isFile()) return null;
		if (!found.isDirectory()) return 'not_a_file';
		return lstatSync(at).isSymbolicLink() ? 'folder_linked' : 'folder_unreadable';
	} catch {
		return 'file_unreadable';
	}
}
