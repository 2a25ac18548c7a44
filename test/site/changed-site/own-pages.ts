import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { writeNew } from '../../../scripts/new.ts';
import type { ChangedSite } from './changed-site.ts';

/** Writes a page and a tracker of the company's own into a copy of the project, as `npm run new` does. */
export async function addOwnPages(folder: string): Promise<void> {
	writeNew(folder, ['page', 'everyone/our-travel']);
	writeNew(folder, ['tracker', 'our_visitors']);
}

export function testOwnPages(site: () => ChangedSite): void {
	describe('a page and a form written by npm run new and left as they are', () => {
		const page = async (address: string) => {
			const html = await readFile(`${site().folder}dist/${address}index.html`, 'utf8');
			return html.replace(/<[^>]+>/g, '').replace(/\u2060/g, '');
		};

		it.each([
			['everyone/our-travel/', '交给人力资源部', '在13 小时内答复'],
			['en/everyone/our-travel/', 'hand it to Human Resources', 'comes within 13 hours'],
		])(
			'say the company’s names and limits where the page has marks: %s',
			async (address, ...words) => {
				const text = (await page(address)).replace(/\s+/g, ' ');
				for (const one of words) expect(text).toContain(one);
				expect(text).not.toMatch(/\{(role|limit):/);
			},
		);

		it('have the form, its blank form and its page in both languages', async () => {
			for (const address of ['trackers/our_visitors/', 'paper/our_visitors/'])
				for (const [prefix, title] of [
					['', '新登记表'],
					['en/', 'New register'],
				])
					expect(await page(`${prefix}${address}`)).toContain(title);
		});
	});
}
