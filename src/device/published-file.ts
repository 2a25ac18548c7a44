import { diskStore } from './from-disk.ts';

/**
 * What lies beside the site under a name. `absent`: nothing does. `unreachable`: the server did not say. `on_disk`: a
 * page opened from disk may not look.
 */
export type PublishedFile = { text: string } | 'absent' | 'unreachable' | 'on_disk';

/** Reads a file that was dropped beside the built site, as it is now; `name` as `published/board.json`. */
export async function readPublishedFile(name: string): Promise<PublishedFile> {
	if (diskStore(location) !== null) return 'on_disk';
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	try {
		const answer = await fetch(base + name, { cache: 'no-cache' });
		if (answer.status >= 500) return 'unreachable';
		// Some servers answer whatever is not there with a page.
		if (!answer.ok || answer.headers.get('content-type')?.includes('html')) return 'absent';
		return { text: await answer.text() };
	} catch {
		return 'unreachable';
	}
}
