import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listAddress } from '~/core/offline/file-list.ts';

const site = fileURLToPath(new URL('../../.cache/test-site', import.meta.url));

describe('what is said of keeping the handbook', () => {
	it.each([
		['README.md', /keeps all of it in its reader's language \(about (\d+) MB\)/],
		['src/content/docs/en/about/adopt.mdx', /reader's language, about (\d+) MB/],
		['src/content/docs/about/adopt.mdx', /全部页面，约 (\d+) MB/],
	])('in %s is how much a device fetches', (file, pattern) => {
		const said = Number(pattern.exec(readFileSync(file, 'utf8'))?.[1]);
		const sizes = ['zh-CN', 'en'].map((language) => {
			const { bytes } = JSON.parse(readFileSync(join(site, listAddress(language)), 'utf8'));
			return bytes / 1_000_000;
		});
		expect(said).toBeGreaterThanOrEqual(Math.max(...sizes) - 0.5);
		expect(said).toBeLessThan(Math.max(...sizes) + 1);
	});
});
