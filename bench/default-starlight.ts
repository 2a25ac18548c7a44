import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../test/site/build-and-serve.ts';

/** A page of the default site: its file below `src/content/docs/` and what stands in it. */
export interface DefaultPage {
	file: string;
	markdown: string;
}

/** Inside the project, so that the site finds its libraries. */
const site = fileURLToPath(new URL('../.cache/default-starlight/', import.meta.url));

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { starlightOptions } from '../../config/starlight.ts';
const { title, locales, defaultLocale, sidebar } = starlightOptions;
export default defineConfig({
	integrations: [starlight({ title, locales, defaultLocale, sidebar })],
});
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Builds Starlight as it comes, with our title, languages and sidebar and none of our parts, from
 * these pages. Gives the folder of the built site.
 */
export async function buildDefaultStarlight(pages: readonly DefaultPage[]): Promise<string> {
	await rm(site, { recursive: true, force: true });
	await write('astro.config.mjs', config);
	await write('src/content.config.ts', collections);
	await write('tsconfig.json', '{ "extends": "astro/tsconfigs/strict" }');
	await write('package.json', await readFile(new URL('../package.json', import.meta.url), 'utf8'));
	await cp(new URL('../public/mark.svg', import.meta.url), `${site}public/favicon.svg`);
	for (const { file, markdown } of pages) await write(`src/content/docs/${file}`, markdown);
	await build(site, `${site}dist`);
	return `${site}dist`;
}

async function write(file: string, text: string): Promise<void> {
	await mkdir(dirname(site + file), { recursive: true });
	await writeFile(site + file, text);
}
