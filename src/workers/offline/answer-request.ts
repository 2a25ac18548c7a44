import { isLasting, isPublished, lostPage } from '~/core/offline/file-list.ts';
import { meantBy } from '~/core/offline/kept-handbook.ts';
import { answerPublished } from './answer-published.ts';
import { findCopy, findNamed, readKept } from './kept-files.ts';
import { site } from './worker-scope.ts';

/** How long the network may take before what is kept is shown in its place, in milliseconds. */
const patience = 4000;

/** Whether it is for the worker to answer: a file of this site, whole. Who asks with HEAD asks what the server says now. */
export function isOurs({ method, headers, url }: Request): boolean {
	return method === 'GET' && !headers.has('range') && url.startsWith(site());
}

/**
 * Answers a page that asks for a file. With a network everything is as without a worker, only that code
 * which is kept is not fetched again; without one, or a server that fails, it is what is kept.
 */
export async function answerRequest(request: Request): Promise<Response> {
	const { pathname, search } = new URL(request.url);
	const address = pathname.slice(new URL(site()).pathname.length);
	if (isLasting(address)) return (await tryCopy(() => findNamed(address))) ?? fetch(request);
	if (isPublished(address)) return answerPublished(request, address);
	const network = fetch(request);
	const answer = await Promise.race([network.then(unlessFailed, () => null), afterPatience()]);
	if (answer) return answer;
	const copy = await tryCopy(() => findCopy(address));
	if (copy) return copy;
	if (request.mode !== 'navigate') return network;
	return network.catch(async (error: unknown) => {
		const meant = meantBy(await readKept(), address);
		if (meant !== null) return Response.redirect(site() + meant + search, 302);
		const lost = await findCopy(lostPage);
		if (!lost) throw error;
		return new Response(lost.body, { status: 404, headers: lost.headers });
	});
}

/** A server behind which nothing answers is no better than none. */
function unlessFailed(response: Response): Response | null {
	return response.status >= 500 ? null : response;
}

function afterPatience(): Promise<null> {
	return new Promise((resolve) => setTimeout(() => resolve(null), patience));
}

/** A browser that cannot read what it keeps still has the network. */
async function tryCopy(find: () => Promise<Response | null>): Promise<Response | null> {
	try {
		return await find();
	} catch {
		return null;
	}
}
