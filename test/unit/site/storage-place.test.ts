import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dropBoxSchema } from '~/core/organization/drop-box-schema.ts';
import { finishLanguage } from '../../../integrations/pages/finish-language.ts';

/** What each of these pages may connect to, as a build with this storage writes it. */
async function connects(bodies: Record<string, string>, storage: string | null) {
	const folder = mkdtempSync(join(tmpdir(), 'goutong-pages-'));
	const files = Object.keys(bodies).map((name) => `${name}.html`);
	for (const [name, body] of Object.entries(bodies))
		writeFileSync(
			join(folder, `${name}.html`),
			`<html><head><meta charset="utf-8"></head><body>${body}</body></html>`,
		);
	await finishLanguage({ folder, files, base: '/', locale: 'zh-CN', storage, cited: [] });
	const said = files.map((file) => {
		const written = readFileSync(join(folder, file), 'utf8');
		return [file, /connect-src ([^;]*)/.exec(written)?.[1]];
	});
	rmSync(folder, { recursive: true });
	return Object.fromEntries(said);
}

const storage = 'https://storage.example.com';
const pages = {
	words: '<p>Write data-sends-files.</p>',
	form: '<template data-sends-files></template>',
	// What a page says of where to makes no difference.
	other: '<template data-sends-files="https://elsewhere.example"></template>',
};

it('pages with forms may connect to the storage organization.yml names, no other page may, and none anywhere else', async () => {
	expect(await connects(pages, storage)).toEqual({
		'words.html': "'self'",
		'form.html': `'self' ${storage}`,
		'other.html': `'self' ${storage}`,
	});
	const none = await connects(pages, null);
	expect(new Set(Object.values(none))).toEqual(new Set(["'self'"]));
});

it('only what shows a form says that files are handed over from its page', () => {
	const root = fileURLToPath(new URL('../../../src/', import.meta.url));
	const sources = globSync('{components,layouts,pages,content/docs}/**/*.{astro,mdx}', {
		cwd: root,
	});
	const say = sources.filter((file) => readFileSync(root + file, 'utf8').includes('data-sends-'));
	expect(say).toEqual(['components/Tracker.astro']);
});

describe('drop_box of organization.yml', () => {
	it.each([
		[null, true],
		['/inbox/', true],
		['https://storage.example.com', false],
		[{ storage: 'https://storage.example.com' }, true],
		[{ storage: 'http://10.0.0.5:9000' }, true],
		[{ storage: 'https://storage.example.com/' }, false],
		[{ storage: 'https://storage.example.com/goutong' }, false],
		[{ storage: "https://storage.example.com; script-src 'unsafe-inline'" }, false],
		[{ storage: '*' }, false],
		[{ storage: '/inbox/' }, false],
		[{ folder: '/inbox/' }, false],
	])('%j: %s', (value, fits) => expect(dropBoxSchema.safeParse(value).success).toBe(fits));

	it.each([
		['inbox', /^Write where on the host/],
		[
			{ storage: 'storage.example.com' },
			/^Write the address of the storage|^Write where on the host/,
		],
	])('%j is told with what to write', (value, said) => {
		const [issue] = dropBoxSchema.safeParse(value).error?.issues ?? [];
		expect(issue?.message).toMatch(said);
	});
});
