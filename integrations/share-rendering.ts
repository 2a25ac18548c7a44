import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { ThreadData } from './render/page-job.ts';
import { PageThread } from './render/page-thread.ts';

/** How many pages a thread is given at once: enough that it never waits for the build's own thread. */
const atOnce = 8;

/**
 * Renders about half of the pages in a thread beside the build's own, which does nothing else. What a page
 * becomes does not hang on who rendered it; where the thread cannot, the build's own thread does.
 */
export function shareRendering(): AstroIntegration {
	let folder = '';
	return {
		name: 'goutong:share-rendering',
		hooks: {
			'astro:config:done': ({ config }) => {
				folder = join(fileURLToPath(config.outDir), '.prerender');
			},
			'astro:build:start': ({ setPrerenderer }) => {
				if (availableParallelism() > 1) setPrerenderer((own) => withThread(own, folder));
			},
		},
	};
}

function withThread(own: AstroPrerenderer, folder: string): AstroPrerenderer {
	let thread: PageThread | null = null;
	return {
		...own,
		async setup() {
			await own.setup?.();
			const data = threadData(own, folder);
			if (data) thread = new PageThread(data);
		},
		async render(request, options) {
			const isShared = thread && thread.waiting < atOnce && !options.collectMetadata;
			const page = isShared ? await thread?.render(request.url, options.routeData) : null;
			return page ?? own.render(request, options);
		},
		async teardown() {
			await thread?.stop();
			await own.teardown?.();
		},
	};
}

/** What the app of Astro's own prerenderer says of the build. */
interface BuildOptions {
	allPages: Readonly<Record<string, { key: string; styles: unknown }>>;
	settings: { scripts: ThreadData['scripts'] };
}

/** `null` where a thread cannot know all it needs: what a script of every page is called is not told. */
function threadData(own: AstroPrerenderer, folder: string): ThreadData | null {
	// Astro's own prerenderer keeps the app it renders with; its type does not tell.
	const { app } = own as { app?: { getOptions?(): BuildOptions } };
	const options = app?.getOptions?.();
	const [entry, ...others] = globSync('prerender-entry*.mjs', { cwd: folder });
	if (!options || entry === undefined || others.length > 0) return null;
	const scripts = options.settings.scripts.map(({ stage, content }) => ({ stage, content }));
	if (scripts.some(({ stage }) => stage === 'page')) return null;
	const pages = Object.values(options.allPages);
	const styles = new Map(pages.map((page) => [page.key, page.styles]));
	return { entry: pathToFileURL(join(folder, entry)).href, styles, scripts };
}
