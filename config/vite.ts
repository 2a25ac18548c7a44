import type { AstroUserConfig } from 'astro';

/** A style sheet or script this small, in bytes, costs more as a request of its own than in the page. */
const smallEnough = 4096;

/** Bundler settings: one copy of Preact, workers as modules, no pictures or fonts written into files. */
export const vite = {
	resolve: { dedupe: ['preact'] },
	worker: { format: 'es' },
	build: {
		assetsInlineLimit: (file, content) => /\.(css|js)$/.test(file) && content.length < smallEnough,
		// Astro marks every MDX page with a directive of its own, and reads it before the bundler does: a
		// warning of ten lines a page, which would bury those that matter.
		rolldownOptions: { checks: { moduleLevelDirective: false } },
	},
} satisfies AstroUserConfig['vite'];
