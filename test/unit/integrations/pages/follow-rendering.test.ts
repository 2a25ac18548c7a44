import type { AstroPrerenderer } from 'astro';
import { expect, it } from 'vitest';
import { followed, type RenderedPage } from '../../../../integrations/pages/follow-rendering.ts';

const type = { html: 'text/html; charset=utf-8', json: 'application/json' };

/** What is shown and what is given back when an address is rendered like this. */
async function render(address: string, response: Response) {
	const shown: RenderedPage[] = [];
	const own: AstroPrerenderer = {
		name: 'own',
		getStaticPaths: async () => [],
		render: async () => response,
	};
	const { render: follow } = followed(own, (page) => shown.push(page));
	const routeData = null as never;
	const result = await follow(new Request(`http://localhost${address}`), { routeData });
	const given = result instanceof Response ? result : result.response;
	return {
		shown: shown.map((page) => [page.address, new TextDecoder().decode(page.html)]),
		status: given.status,
		type: given.headers.get('content-type'),
		body: await given.text(),
	};
}

it('a page is shown under its address, and given on as it was rendered', async () => {
	const response = new Response('<p>渠道</p>', { headers: { 'content-type': type.html } });
	expect(await render('/en/%E4%B8%80/', response)).toEqual({
		shown: [['/en/一/', '<p>渠道</p>']],
		status: 200,
		type: type.html,
		body: '<p>渠道</p>',
	});
});

it.each([
	['a file that is no page', 200, type.json],
	['what leads elsewhere or is not there', 404, type.html],
])('%s is given on and not shown', async (_, status, contentType) => {
	const response = new Response('x', { status, headers: { 'content-type': contentType } });
	const { shown, ...given } = await render('/x', response);
	expect(shown).toEqual([]);
	expect(given).toEqual({ status, type: contentType, body: 'x' });
});
