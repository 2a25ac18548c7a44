import type { AstroIntegration } from 'astro';

/** Lets `npm run wordings` ask `astro dev` how pages read; no built site has it. */
export function wordingsRoute(): AstroIntegration {
	return {
		name: 'goutong:wordings-route',
		hooks: {
			'astro:config:setup': ({ command, injectRoute }) => {
				if (command !== 'dev') return;
				injectRoute({
					pattern: '/wordings/[locale].json',
					entrypoint: new URL('../src/site/wordings-route.ts', import.meta.url),
				});
			},
		},
	};
}
