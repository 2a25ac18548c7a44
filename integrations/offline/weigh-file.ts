import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { shortHash } from '../../src/core/offline/file-list.ts';

/** A file of the built site, as the list of what devices keep needs it. */
export interface WeighedFile {
	/** Below the site, as it is asked for: `everyone/channels/`. */
	address: string;
	hash: string;
	/** Its size, and what it is on the way. */
	size: number;
	bytes: number;
}

/** Weighs what a file holds. */
export function weighFile(address: string, content: string | Uint8Array): WeighedFile {
	const hash = shortHash(createHash('sha256').update(content).digest());
	const bytes = gzipSync(content).length;
	return { address, hash, size: Buffer.byteLength(content), bytes };
}
