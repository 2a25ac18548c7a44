import { afterAll, describe, expect, it } from 'vitest';
import { PageThread } from '../../../../integrations/render/page-thread.ts';
import { loadRenderer } from '../../../../integrations/render/render-page.ts';

/** A bundle as Astro makes it, with a route for each thing a page may do. */
const bundle = `
	let own, options;
	const routes = ['plain', 'picture', 'kept', 'warning', 'moved', 'broken'];
	const pages = {
		plain: () => 'styles: ' + own.pagesByKeys.get('plain').styles[0],
		picture: () => globalThis.astroAsset.addStaticImage({}),
		kept: () => globalThis.astroAsset.referencedImages.add('/a.png'),
		warning: () => options.logger.options.destination.write({ level: 'warn' }),
		broken: () => { throw new Error('No such entry.'); },
	};
	export const app = {
		manifest: { routes: routes.map((route) => ({ routeData: { route, component: 'page.astro' } })) },
		setInternals(given) { own = given; },
		setOptions(given) { options = given; },
		async render(request, { routeData: { route } }) {
			if (route === 'moved') return new Response('', { status: 302 });
			return new Response(pages[route](), { headers: { 'content-type': 'text/html' } });
		},
	};
`;
const data = {
	entry: `data:text/javascript,${encodeURIComponent(bundle)}`,
	styles: new Map([['plain', ['a.css']]]),
	scripts: [],
};
const job = (route: string) => ({ number: 1, url: 'http://x/', route, component: 'page.astro' });

afterAll(() => Reflect.deleteProperty(globalThis, 'astroAsset'));

describe('the thread that renders pages beside the build', () => {
	it('gives a plain page, with its own styles', async () => {
		const answer = await (await loadRenderer(data))(job('plain'));
		expect(new TextDecoder().decode(answer.body ?? undefined)).toBe('styles: a.css');
		expect(answer.headers).toEqual([['content-type', 'text/html']]);
	});

	it.each([
		['that wants a picture made', 'picture'],
		['that wants a picture kept', 'kept'],
		['that warns', 'warning'],
		['that moved', 'moved'],
		['that cannot be rendered', 'broken'],
		['it does not know', 'unknown'],
	])('leaves a page %s to the build', async (_, route) => {
		expect((await (await loadRenderer(data))(job(route))).body).toBeNull();
	});

	it('leaves every page to the build when it ends early', async () => {
		const thread = new PageThread({ ...data, entry: 'data:text/javascript,process.exit(1)' });
		expect(await thread.render('http://x/', job('plain'))).toBeNull();
		expect(await thread.render('http://x/', job('plain'))).toBeNull();
		expect(thread.waiting).toBe(0);
	});
});
