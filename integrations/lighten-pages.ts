import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
				const pages = readAll(folder, '**/*.html');
				const scripts = readAll(folder, '**/*.js');
				const sheets = readAll(folder, '**/*.css');
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

/**
 * Below `folder`, by their place in it; but for the forms that are files of their own, which are just being
 * made. One after the other: nothing else is to be done here, and waiting costs more.
 */
function readAll(folder: string, pattern: string): Map<string, string> {
	const files = globSync(pattern, { cwd: folder, exclude: [`${kitsFolder}/**`] }).map((file) =>
		file.replaceAll('\\', '/'),
	);
	return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

function writeAll(folder: string, files: ReadonlyMap<string, string>): void {
	for (const [file, text] of files) writeFileSync(join(folder, file), text);
}
