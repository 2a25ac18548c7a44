import { publishedName } from '~/core/offline/file-list.ts';
import { drop, findNamed, put } from './kept-files.ts';

/**
 * Answers for what lies beside the site and in no list of it: what the server has now, and what it had when it was
 * last looked at where the network is gone. What was taken down is not kept either.
 */
export async function answerPublished(request: Request, address: string): Promise<Response> {
	const name = publishedName(address);
	try {
		const answer = await fetch(request);
		if (answer.status >= 500) return (await tryKept(name)) ?? answer;
		// Some servers answer whatever is not there with a page.
		const isThere = answer.ok && !answer.headers.get('content-type')?.includes('html');
		if (isThere) await keep(name, answer.clone());
		else await drop([name]);
		return answer;
	} catch (error) {
		const kept = await tryKept(name);
		if (kept) return kept;
		throw error;
	}
}

/** A browser that has no room still shows what came. */
async function keep(name: string, answer: Response): Promise<void> {
	await put(name, answer).catch(() => {});
}

async function tryKept(name: string): Promise<Response | null> {
	return findNamed(name).catch(() => null);
}
