import type { AstroPrerenderer } from 'astro';

/** A page as it was rendered: where it is asked for, and its bytes. */
export interface RenderedPage {
	/** `/en/everyone/channels/` */
	address: string;
	html: Uint8Array;
}

/** Astro's own way of rendering, which shows every page it has made to `show` and goes on. */
export function followed(
	own: AstroPrerenderer,
	show: (page: RenderedPage) => void,
): AstroPrerenderer {
	return {
		...own,
		async render(request, options) {
			const result = await own.render(request, options);
			const response = result instanceof Response ? result : result.response;
			if (response.status !== 200 || !response.headers.get('content-type')?.includes('text/html'))
				return result;
			const html = new Uint8Array(await response.arrayBuffer());
			show({ address: decodeURI(new URL(request.url).pathname), html });
			// What was read cannot be read once more.
			const again = new Response(html, response);
			return result instanceof Response ? again : { ...result, response: again };
		},
	};
}
