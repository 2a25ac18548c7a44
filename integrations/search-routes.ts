import type { AstroIntegration } from 'astro';
import { serveSearch } from './search/dev-search.ts';

/**
 * What search asks for below `/search/<locale>/`: the list of terms is a route; the index beside it is
 * made from the built pages, or, in `astro dev`, from the pages it serves, when somebody first searches.
 */
export function searchRoutes(): AstroIntegration {
	return {
		name: 'goutong:search-routes',
		hooks: {
			'astro:config:setup': ({ injectScript, command }) => {
				// In `astro dev` components refuse to load on a page without islands unless this came first.
				if (command === 'dev') injectScript('page', "import '@vitejs/plugin-react/preamble';");
			},
			'astro:server:setup': ({ server, logger }) => serveSearch(server, logger),
		},
	};
}
