import type { KnipConfig } from 'knip';
import { starlightOptions } from './config/starlight.ts';
import { readAstro } from './scripts/fences/mirror.ts';

/** `npm run dead`: what no entrance reaches. Entrances of pages, tests and scripts knip finds by itself. */
export default {
	entry: [
		// The theme's parts that are ours, as its settings name them.
		...Object.values(starlightOptions.components),
		...starlightOptions.routeMiddleware,
		// Parts of pages, which authors place without importing them.
		'src/components/*.astro',
		// What `lean-build.ts` puts in place of the bundler's and the renderer's own.
		'integrations/browser/*.ts',
		// Built apart from the pages, by `offline/build-worker.ts`.
		'src/workers/offline/{offline,removing}-worker.ts',
		// Forms as files of their own, and what `editions/kit/instead.ts` puts in the place of parts of the site.
		'src/kit/start.tsx',
		'src/kit/instead/*.{ts,tsx}',
		// A course for learning platforms, bundled by `editions/scorm/bundle-course.ts`.
		'src/scorm/{start.tsx,record-nothing.ts}',
		// A route of `astro dev` alone, for `npm run wordings`.
		'src/site/wordings-route.ts',
		// Run by hand, at a release and where the code of kits changes.
		'scripts/fixtures/keep-release.ts',
		'scripts/fixtures/keep-kits.ts',
	],
	ignoreDependencies: [
		// The theme brings it with itself; named here because every page is written in it.
		'@astrojs/mdx',
		// Copied into the folder edition as a file.
		'systemjs',
	],
	// Where it is installed, sealed messages are held against it.
	ignoreBinaries: ['age'],
	compilers: {
		astro: (text: string) => Object.values(readAstro(text)).join('\n'),
		// Knip's own reader of pages takes the word "import" in a page's head for the beginning of one.
		mdx: (text: string) => (text.match(/^import [^;]+;$/gm) ?? []).join('\n'),
	},
	// A type that only its own file says is part of what the function beside it promises.
	ignoreExportsUsedInFile: { interface: true, type: true },
} satisfies KnipConfig;
