import type { AstroUserConfig } from 'astro';

/** Bundler settings: one copy of Preact, workers as modules, no inlined assets (a strict CSP). */
export const vite = {
	resolve: { dedupe: ['preact'] },
	worker: { format: 'es' },
	build: {
		assetsInlineLimit: 0,
		// Astro marks every MDX page with a directive of its own, and reads it before the bundler does: a
		// warning of ten lines a page, which would bury those that matter.
		rolldownOptions: { checks: { moduleLevelDirective: false } },
	},
} satisfies AstroUserConfig['vite'];
