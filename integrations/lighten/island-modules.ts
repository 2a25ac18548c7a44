import type { AstroUserConfig } from 'astro';
import { placesOf } from './places-of.ts';

/** The scripts of the site, and what each imports at once: file names below the folder that is built. */
export type ModuleGraph = Map<string, readonly string[]>;

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** Notes what the bundler put where: the graph as it is, whatever the files are called. */
export function recordModules(graph: ModuleGraph): VitePlugin {
	return {
		name: 'goutong:record-modules',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle(_, bundle) {
			for (const file of Object.values(bundle)) {
				if (file.type === 'chunk') graph.set(file.fileName, file.imports);
			}
		},
	};
}

/**
 * The page with a hint for every script its islands need at once, at the end of its head: they come
 * together, after the style sheets, and not one level of imports after the other. What an island
 * fetches later is left to it. `base` is where the site's files are served: `/`, or `/handbook/`.
 */
export function withPreloads(html: string, graph: ModuleGraph, base: string): string {
	if (!html.includes('<astro-island')) return html;
	const needed = new Set<string>();
	const need = (file: string) => {
		if (needed.has(file)) return;
		needed.add(file);
		for (const imported of graph.get(file) ?? []) need(imported);
	};
	for (const url of entriesIn(html)) if (url.startsWith(base)) need(url.slice(base.length));
	const links = [...needed].map((file) => `<link rel="modulepreload" href="${base}${file}">`);
	return links.length > 0 ? html.replace('</head>', () => `${links.join('')}</head>`) : html;
}

/** Attributes of islands that say which scripts they begin with. */
const entries = [' component-url="', ' renderer-url="', ' before-hydration-url="'];

/** What they say, in the order it stands in. */
function entriesIn(html: string): string[] {
	return entries
		.flatMap((words) => placesOf(words, html).map((at) => at + words.length))
		.sort((one, other) => one - other)
		.map((at) => html.slice(at, html.indexOf('"', at)));
}
