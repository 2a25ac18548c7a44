import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { kitsFolder } from '../config/addresses.ts';
import { type ModuleGraph, recordModules, withPreloads } from './lighten/island-modules.ts';
import { lightenStyles } from './lighten/lighten-styles.ts';
import { shortenScopes } from './lighten/shorten-scopes.ts';
import { withoutStyleAttributes } from './lighten/without-style-attributes.ts';

/**
 * Takes off built pages what they do not need, and says earlier what they do: styles that match nothing
 * on any page go, style sheets that always come together become one, and a page with a form names the
 * form's scripts in its head. Comes before the policy, which allows the very styles of a page.
 */
export function lightenPages(): AstroIntegration {
	const graph: ModuleGraph = new Map();
	let base = '/';
	return {
		name: 'goutong:lighten-pages',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [recordModules(graph)] } });
			},
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:build:done': ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const files = filesIn(folder);
				const pages = readAll(folder, files, '.html');
				const scripts = readAll(folder, files, '.js');
				const sheets = readAll(folder, files, '.css');
				for (const [file, html] of pages) {
					const bare = withoutStyleAttributes(withoutMarks(html));
					pages.set(file, withPreloads(bare, graph, base));
				}
				const light = lightenStyles({
					scripts,
					...shortenScopes({ pages, scripts, sheets }),
					base,
				});
				writeAll(folder, light.pages);
				writeAll(folder, light.sheets);
				for (const file of light.removed) rmSync(join(folder, file));
				logger.info(`${light.pages.size} pages are without the styles that match nothing`);
			},
		},
	};
}

/** Nobody reads which programs made a page, and none of its links goes to a place that draws cards. */
function withoutMarks(html: string): string {
	return html.replace(/<meta name="(?:generator|twitter:card)"[^>]*>/g, '');
}

/** All below `folder` but the forms that are files of their own, which are just being made. */
function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => !file.startsWith(`${kitsFolder}/`));
}

/** One after the other: nothing else is to be done here, and waiting costs more. */
function readAll(folder: string, files: readonly string[], ending: string): Map<string, string> {
	const own = files.filter((file) => file.endsWith(ending));
	return new Map(own.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

function writeAll(folder: string, files: ReadonlyMap<string, string>): void {
	for (const [file, text] of files) writeFileSync(join(folder, file), text);
}
