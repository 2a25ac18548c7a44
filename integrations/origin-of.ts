import type { ViteDevServer } from 'vite';

/** Where the development server can be asked for its own pages. */
export function originOf(server: ViteDevServer): string {
	const [address] = [
		...(server.resolvedUrls?.local ?? []),
		...(server.resolvedUrls?.network ?? []),
	];
	if (address === undefined) throw new Error('The development server has no address yet.');
	return address;
}
