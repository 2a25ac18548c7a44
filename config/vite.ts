import type { AstroUserConfig } from 'astro';

/** Bundler settings: one copy of Preact, workers as modules, no inlined assets (a strict CSP). */
export const vite = {
	resolve: { dedupe: ['preact'] },
	worker: { format: 'es' },
	build: { assetsInlineLimit: 0 },
} satisfies AstroUserConfig['vite'];
