import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, it } from 'vitest';
import { build } from '../test/site/build-and-serve.ts';
import { builtPages } from '../test/site/pages.ts';
import { buildDefaultStarlight } from './default-starlight.ts';
import { generatedPage, generatedPages } from './generated-pages.ts';
import { plainPages } from './plain-pages.ts';

/** Inside the project, so that the site finds its libraries; nothing else is shared. */
const site = fileURLToPath(new URL('../.cache/many-pages/', import.meta.url));
const project = fileURLToPath(new URL('../', import.meta.url));
const parts = ['src', 'config', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

/** Our site with more pages in its handbook; gives the folder of the built site. */
async function buildOurs(count: number): Promise<string> {
	await rm(site, { recursive: true, force: true });
	await mkdir(site, { recursive: true });
	for (const part of parts) await cp(project + part, site + part, { recursive: true });
	for (const { file, markdown } of generatedPages(count)) {
		const target = `${site}src/content/docs/${file}`;
		await mkdir(target.replace(/\/[^/]*$/, ''), { recursive: true });
		await writeFile(target, markdown);
	}
	await build(site, `${site}dist`);
	return `${site}dist`;
}

async function measured(make: () => Promise<string>) {
	const start = performance.now();
	const folder = await make();
	const seconds = (performance.now() - start) / 1000;
	const html = await readFile(`${folder}/${generatedPage(1)}/index.html`);
	return { html: html.length, brotli: brotliCompressSync(html).length, seconds };
}

describe('a handbook with more and more pages', () => {
	it('keeps its pages small, and builds no slower than default Starlight with as many', async () => {
		const handbook = plainPages(`${project}.cache/test-site`, builtPages());
		const results: Record<string, object> = {};
		const sizes = (process.env['PAGES'] ?? '10,100,1000').split(',').map(Number);
		for (const count of sizes) {
			const own = await measured(() => buildOurs(count));
			const plain = await measured(() =>
				buildDefaultStarlight([...handbook, ...generatedPages(count)]),
			);
			results[`${count} pages more`] = {
				'html B': own.html,
				'html brotli B': own.brotli,
				'build s': Math.round(own.seconds),
				'default html B': plain.html,
				'default brotli B': plain.brotli,
				'default build s': Math.round(plain.seconds),
				'build ratio': Math.round((own.seconds / plain.seconds) * 100) / 100,
			};
		}
		console.table(results);
	});
});
