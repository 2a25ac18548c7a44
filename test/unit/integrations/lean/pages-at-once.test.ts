import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importedAtOnce } from '../../../../integrations/lean/pages-at-once.ts';

/** As Astro writes it. */
const written = (page: string) => `
	"use astro:head-inject";
	async function getMod() {
		return import(${JSON.stringify(page)});
	}
	const defaultMod = { __astroPropagation: true, getMod, collectedStyles: "@@ASTRO-STYLES@@" };
	export default defaultMod;
`;

describe('the module that leads to a page', () => {
	it('imports the page and gives it, whatever its file is called', () => {
		for (const page of ['/site/docs/en/channels.mdx', '/my "site" ($&)/渠道.mdx']) {
			const code = importedAtOnce(written(page));
			expect(code).toContain('async function getMod() {\n\t\treturn page;');
			expect(code).toContain(`import * as page from ${JSON.stringify(page)};`);
			expect(code).not.toContain('import(');
			expect(code).toContain('"@@ASTRO-STYLES@@"');
		}
	});

	it('is left as it is where it leads to something else', () => {
		for (const code of [written('/site/docs/notice.md'), 'export default 1;'])
			expect(importedAtOnce(code)).toBe(code);
	});

	it('is written by this Astro as it is known here', () => {
		// No page would be wrong otherwise, but the build would again make a file more for each.
		const file = new URL('content/vite-plugin-content-assets.js', import.meta.resolve('astro'));
		const source = readFileSync(fileURLToPath(file), 'utf8');
		expect(source).toMatch(/return import\(\$\{JSON\.stringify\(basePath\)\}\);/);
	});
});
