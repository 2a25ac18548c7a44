import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { finishLanguage } from '../../../../integrations/pages/finish-language.ts';
import { type PageReading, readRendered } from '../../../../integrations/pages/page-reading.ts';

const head = (styles: string, sheet: string) =>
	`<head><meta charset="utf-8"><link rel="stylesheet" href="/_astro/${sheet}.css">${styles}<script>start()</script></head>`;

const body = (mark: string, style: string) => `<body>
	<main data-pagefind-body lang="zh-CN"><h1 id="_top" class="${mark}">渠道</h1>
	<p style="color: red">见<a href="/everyone/why/#why">为何</a>。</p>
	<h2 id="where">在哪里</h2><p data-sends-files>一楼。</p></main>
	<style>${style}</style><script>end()</script></body>`;

const page = (styles: string, sheet: string, mark: string, style: string) =>
	`<html lang="zh-CN">${head(styles, sheet)}${body(mark, style)}</html>`;

/** A page as it was rendered, and as it is when its styles were lightened. */
const rendered = page('<style>.a{b:c}</style><style>.d{e:f}</style>', 'old', 'astro-12345678', 'g');
const lightened = page('<style>.a{b:c}.d{e:f}</style>', 'new', '_0', 'h');

const path = 'everyone/channels/';
const file = `${path}index.html`;

/** What is finished of the page as it is, and every file of the site then. */
async function finish(known?: ReadonlyMap<string, PageReading>) {
	const folder = mkdtempSync(join(tmpdir(), 'goutong-finish-'));
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), lightened);
	const job = { folder, files: [file], base: '/', locale: 'zh-CN' };
	const storage = 'https://storage.example.com';
	const cited = ['everyone/channels#where'];
	const finished = await finishLanguage({ ...job, storage, cited }, known);
	const files = globSync('**/*.*', { cwd: folder }).sort();
	const texts = files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
	rmSync(folder, { recursive: true });
	return { finished, files: Object.fromEntries(texts) };
}

it('a page read as it was rendered is finished like one that is read as it is', async () => {
	const known = await finish(new Map([[path, readRendered(path, '/', rendered)]]));
	expect(known).toEqual(await finish());
	// It allows the styles as they are, and is checked for the sheet it links now.
	const [built] = known.finished.pages;
	expect([...(built?.links ?? [])]).toEqual(['/_astro/new.css', '/everyone/why/#why']);
	expect([...(built?.ids ?? [])]).toEqual(['_top', 'where']);
	expect(known.files[file].match(/'sha256-/g)).toHaveLength(5);
	expect(known.finished.sections.get('everyone/channels#where')).toBe('在哪里\n一楼。');
	expect(known.files['search/zh-CN/pages.json']).toContain('一楼');
});
