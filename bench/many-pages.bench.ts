import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, it } from 'vitest';
import { build } from '../test/site/build-and-serve.ts';
import { copyProject } from '../test/site/copy-project.ts';
import { builtPages } from '../test/site/pages.ts';
import { buildDefaultStarlight } from './default-starlight.ts';
import { generatedPage, generatedPages } from './generated-pages.ts';
import { plainPages } from './plain-pages.ts';

const folder = (name: string) => fileURLToPath(new URL(`../.cache/${name}`, import.meta.url));
const ours = folder('many-pages/dist');
const theirs = folder('default-starlight/dist');

/** Our site with more pages in its handbook. */
async function buildOurs(count: number): Promise<void> {
	const site = await copyProject('many-pages');
	for (const { file, markdown } of generatedPages(count)) {
		const target = `${site}src/content/docs/${file}`;
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, markdown);
	}
	await build(site, ours);
}

/** Once more, after a page was edited: what those who write wait for. */
async function buildAgain(built: string, page: string): Promise<void> {
	const site = built.replace(/dist$/, '');
	await appendFile(`${site}src/content/docs/${page}`, '\n\n好。\n');
	await build(site, built);
}

/** A page more of a built site, in bytes; the page is the home page where there is none more. */
async function weigh(site: string, count: number) {
	const html = await readFile(`${site}/${count > 0 ? `${generatedPage(1)}/` : ''}index.html`);
	return { html: html.length, brotli: brotliCompressSync(html).length };
}

async function secondsOf(make: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await make();
	return (performance.now() - start) / 1000;
}

describe('a handbook with more and more pages', () => {
	it('keeps its pages small, and builds no slower than default Starlight with as many', async () => {
		const handbook = plainPages(folder('test-site'), builtPages());
		const results: Record<string, object> = {};
		const sizes = (process.env['PAGES'] ?? '0,200,1000').split(',').map(Number);
		const rounds = Number(process.env['BENCH_ROUNDS'] ?? 3);
		for (const count of sizes) {
			const buildTheirs = () => buildDefaultStarlight([...handbook, ...generatedPages(count)]);
			const own: number[] = [];
			const plain: number[] = [];
			const ownAgain: number[] = [];
			const plainAgain: number[] = [];
			// In turn: whatever else the machine does meets both.
			for (let round = 0; round < rounds; round += 1) {
				own.push(await secondsOf(() => buildOurs(count)));
				plain.push(await secondsOf(buildTheirs));
				ownAgain.push(await secondsOf(() => buildAgain(ours, 'everyone/channels.mdx')));
				plainAgain.push(await secondsOf(() => buildAgain(theirs, 'everyone/channels.md')));
			}
			const ratios = own.map((seconds, at) => seconds / (plain[at] ?? Number.NaN));
			results[`${count} pages more`] = {
				...named('', await weigh(ours, count)),
				...named('default ', await weigh(theirs, count)),
				'build s': rounded(median(own)),
				'default build s': rounded(median(plain)),
				'build ratio': rounded(median(ratios)),
				'again s': rounded(median(ownAgain)),
				'default again s': rounded(median(plainAgain)),
				least: rounded(Math.min(...ratios)),
				most: rounded(Math.max(...ratios)),
			};
		}
		console.table(results);
	});
});

const named = (whose: string, { html, brotli }: { html: number; brotli: number }) => ({
	[`${whose}html B`]: html,
	[`${whose}brotli B`]: brotli,
});

const rounded = (number: number) => Math.round(number * 100) / 100;

function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
