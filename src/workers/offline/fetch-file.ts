import { isLasting, shortHash } from '~/core/offline/file-list.ts';
import { site } from './worker-scope.ts';

/**
 * A file as the list has it, to be kept. `null`: what the server gives is something else (a page to log in
 * to the network, a version half copied). Throws where the server is not there.
 */
export async function fetchFile(address: string, hash: string): Promise<Response | null> {
	// A page may have been kept by the browser, or by a server between, longer than it was true.
	for (const cache of isLasting(address)
		? (['default', 'reload'] as const)
		: (['no-cache', 'reload'] as const)) {
		const response = await fetch(site() + address, { cache, priority: 'low' });
		const bytes = await response.arrayBuffer();
		const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
		if (shortHash(digest) !== hash) continue;
		const headers = new Headers(response.headers);
		for (const ofTheWay of ['content-encoding', 'content-length']) headers.delete(ofTheWay);
		// Made anew: a browser shows no page that it was led to by another address.
		return new Response(bytes, { headers });
	}
	return null;
}
