import { diskStore } from './from-disk.ts';

/**
 * What lies beside the site under a name. `absent`: nothing does. `unreachable`: the server did not say. `on_disk`: a
 * page opened from disk may not look.
 */
export type PublishedFile = { text: string } | 'absent' | 'unreachable' | 'on_disk';

/**
 * Reads a file that was dropped beside the built site, as it is now; `name` as `published/board.json`. `ifPage`: what is
 * said where the server answers with a page, as some do for whatever is not there, and others for who is not signed in.
 */
export async function readPublishedFile(
	name: string,
	ifPage: 'absent' | 'unreachable' = 'absent',
): Promise<PublishedFile> {
	if (diskStore(location) !== null) return 'on_disk';
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	try {
		const answer = await fetch(base + name, { cache: 'no-cache' });
		if (answer.status === 404 || answer.status === 410) return 'absent';
		if (!answer.ok) return 'unreachable';
		if (answer.headers.get('content-type')?.includes('html')) return ifPage;
		return { text: await answer.text() };
	} catch {
		return 'unreachable';
	}
}
