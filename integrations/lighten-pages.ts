import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
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
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const [pages, scripts, sheets] = await Promise.all([
					readAll(folder, '**/*.html'),
					readAll(folder, '**/*.js'),
					readAll(folder, '**/*.css'),
				]);
				for (const [file, html] of pages) {
					pages.set(file, withoutStyleAttributes(withoutMarks(html)));
				}
				const light = lightenStyles({
					scripts,
					...shortenScopes({ pages, scripts, sheets }),
					base,
				});
				for (const [file, html] of light.pages) {
					light.pages.set(file, withPreloads(html, graph, base));
				}
				await Promise.all([
					writeAll(folder, light.pages),
					writeAll(folder, light.sheets),
					...light.removed.map((file) => rm(join(folder, file))),
				]);
				logger.info(`${light.pages.size} pages are without the styles that match nothing`);
			},
		},
	};
}

/** Nobody reads which programs made a page, and none of its links goes to a place that draws cards. */
function withoutMarks(html: string): string {
	return html.replace(/<meta name="(?:generator|twitter:card)"[^>]*>/g, '');
}

/** Below `folder`, by their place in it. */
async function readAll(folder: string, pattern: string): Promise<Map<string, string>> {
	const files = globSync(pattern, { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
	const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
	return new Map(files.map((file, index) => [file, texts[index] ?? '']));
}

async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
	await Promise.all([...files].map(([file, text]) => writeFile(join(folder, file), text)));
}
