import { parse } from 'ultrahtml';
import type { ViteDevServer } from 'vite';
import { bookletPage, splitLocale } from '../../config/addresses.ts';
import { originOf } from '../origin-of.ts';
import { isBookletFrame } from '../../src/core/handbook/booklet-plan.ts';
import { Bookbinder } from './bookbinder.ts';

/** Sent with what is asked for here: the frame of a booklet, as its route makes it. */
const asFrame = 'x-booklet-frame';

/** Booklets for `astro dev`: bound anew each time from the pages the server itself renders. */
export function serveBooklets(server: ViteDevServer): void {
	server.middlewares.use(async (request, response, next) => {
		const { pathname } = new URL(request.url ?? '', 'http://localhost');
		const isBooklet = splitLocale(pathname.slice(1)).page.startsWith(bookletPage(''));
		if (!isBooklet || asFrame in request.headers) return next();
		try {
			const html = await load(pathname);
			if (!isBookletFrame(html)) return next();
			const binder = new Bookbinder();
			const { pages } = binder.takeFrame(pathname, parse(html));
			for (const { path } of pages) binder.takePage(path, parse(await load(path)));
			response.setHeader('content-type', 'text/html; charset=utf-8');
			response.end(binder.bind()[0]?.html);
		} catch (error) {
			next(error);
		}
	});

	async function load(path: string): Promise<string> {
		const address = new URL(path, originOf(server));
		return (await fetch(address, { headers: { [asFrame]: '1' } })).text();
	}
}
