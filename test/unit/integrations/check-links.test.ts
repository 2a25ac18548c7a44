import { fileURLToPath } from 'node:url';
import { parse } from 'ultrahtml';
import { describe, expect, it } from 'vitest';
import { readBuiltPage } from '../../../integrations/links/built-page.ts';
import { findLinkMistakes } from '../../../integrations/links/find-link-mistakes.ts';
import { findWrittenLinkMistakes } from '../../../integrations/links/find-written-link-mistakes.ts';
import { writtenSite } from '../../../integrations/links/written-site.ts';
import { contentOf, trackerIds } from '../../../integrations/sources/read-content.ts';
import { readSources, toSource } from '../../../integrations/sources/source.ts';

/** What a site of these pages gets told; each page is its source and what was built from it. */
function mistakesOf(
	pages: Record<string, { source?: string; html: string }>,
	{ base = '/', languages = ['zh-CN'], files = [] as string[] } = {},
): string[] {
	const built = Object.entries(pages).map(([path, { html }]) => {
		const folder = path.replace(/\.mdx$/, '').replace(/(^|\/)index$/, '');
		const address = folder ? `${base}${folder}/` : base;
		return [address, readBuiltPage(address, parse(html))] as const;
	});
	const sources = Object.entries(pages).flatMap(([path, { source }]) =>
		source === undefined ? [] : [toSource(path, source)],
	);
	return findLinkMistakes(
		{ base, files: new Set(files), pages: new Map(built) },
		sources,
		languages,
	);
}

/** A page with one paragraph, from line 4 on. */
const page = (text: string, html: string) => ({
	source: `---\ntitle: x\n---\n${text}\n`,
	html: `<html><body><main>${html}</main></body></html>`,
});

const channels = page('## 四条渠道', '<h2 id="四条渠道">四条渠道</h2>');

describe('the check of links', () => {
	it('has nothing to say of links, anchors, files and addresses elsewhere that are right', () => {
		const text = [
			'[a](/everyone/channels/) [b](/everyone/channels/#四条渠道) [c](#here) [d](/mark.svg)',
			'[e](https://example.com/x) [f](mailto:hr@example.com) [g](../channels/)',
		].join('\n');
		const html = `<h2 id="here">x</h2><a href="/everyone/channels/">a</a>
			<a href="/everyone/channels/#%E5%9B%9B%E6%9D%A1%E6%B8%A0%E9%81%93">b</a>
			<a href="#here">c</a><a href="/mark.svg">d</a><a href="https://example.com/x">e</a>
			<a href="mailto:hr@example.com">f</a><a href="../channels/">g</a><img src="/mark.svg" alt="">`;
		expect(
			mistakesOf(
				{ 'everyone/why.mdx': page(text, html), 'everyone/channels.mdx': channels },
				{ files: ['mark.svg'] },
			),
		).toEqual([]);
	});

	it('names file, line and the likely page of a dead link', () => {
		const why = page(
			'一\n\n见[渠道](/everyone/chanels/)。',
			'<a href="/everyone/chanels/">渠道</a>',
		);
		expect(mistakesOf({ 'everyone/why.mdx': why, 'everyone/channels.mdx': channels })).toEqual([
			'src/content/docs/everyone/why.mdx:6 leads to /everyone/chanels/, and there is no such page. Did you mean /everyone/channels/?',
		]);
	});

	it('names the anchor that is not there, as it is written and not as it is encoded', () => {
		const why = page(
			'见[渠道](/everyone/channels/#五条渠道)。',
			'<a href="/everyone/channels/#%E4%BA%94%E6%9D%A1%E6%B8%A0%E9%81%93">渠道</a>',
		);
		expect(mistakesOf({ 'everyone/why.mdx': why, 'everyone/channels.mdx': channels })).toEqual([
			'src/content/docs/everyone/why.mdx:4 leads to /everyone/channels/#五条渠道, and nothing on that page has the id "五条渠道". Did you mean #四条渠道?',
		]);
	});

	it('knows the address of a new record, on a page with a form and on no other', () => {
		const why = page(
			'[登记](/everyone/channels/#new)',
			'<a href="/everyone/channels/#new">登记</a>',
		);
		const form = page('表', '<h2 id="gt-cases-form-title">填写</h2>');
		expect(mistakesOf({ 'everyone/why.mdx': why, 'everyone/channels.mdx': form })).toEqual([]);
		expect(mistakesOf({ 'everyone/why.mdx': why, 'everyone/channels.mdx': channels })).toEqual([
			expect.stringContaining('nothing on that page has the id "new"'),
		]);
	});

	it('asks for the slash at the end, which a share or a strict server needs', () => {
		const why = page('[渠道](/everyone/channels)', '<a href="/everyone/channels">渠道</a>');
		expect(mistakesOf({ 'everyone/why.mdx': why, 'everyone/channels.mdx': channels })).toEqual([
			'src/content/docs/everyone/why.mdx:4 leads to /everyone/channels without a slash at the end. Write /everyone/channels/.',
		]);
	});

	it('keeps a reader in the language of the page', () => {
		const english = page(
			'See [this](/everyone/channels/).',
			'<a href="/everyone/channels/">this</a>',
		);
		expect(
			mistakesOf({
				'en/everyone/why.mdx': english,
				'everyone/why.mdx': page('一', '<p>一</p>'),
				'everyone/channels.mdx': channels,
				'en/everyone/channels.mdx': channels,
			}),
		).toEqual([
			'src/content/docs/en/everyone/why.mdx:4 leads to /everyone/channels/, a page in another language. Write /en/everyone/channels/.',
		]);
	});

	it('finds the page a component names, and tells what components write on many pages once', () => {
		const related = page(
			"<Related pages={['everyone/gone']} />",
			'<a href="/everyone/gone/">x</a>',
		);
		const table = page('<MechanismTable />', '<a href="/everyone/map/#m09">M09</a>');
		expect(mistakesOf({ 'a.mdx': related, 'b.mdx': table, 'c.mdx': table })).toEqual([
			'src/content/docs/a.mdx:4 leads to /everyone/gone/, and there is no such page. Write the address of a page that is there.',
			'src/content/docs/b.mdx and 1 more pages: a component on the page leads to /everyone/map/#m09, and there is no such page. Write the address of a page that is there. Look for it in src/content/rules/, src/content/glossary.yml and config/sidebar.ts.',
		]);
	});

	it('does not repeat in a booklet what it says of the page', () => {
		const dead = '<a href="/gone/">x</a>';
		expect(
			mistakesOf({ 'a.mdx': page('[x](/gone/)', dead), 'print/all': { html: dead } }),
		).toHaveLength(1);
		expect(mistakesOf({ 'print/all': { html: dead } })).toHaveLength(1);
	});

	it('asks what an image shows, and lets an ornament be', () => {
		const image = page('一\n![](./a.svg)\n', '<img src="/_astro/a.Xy12.svg" alt="">');
		const html = page('<img src="/b.png">', '<img src="/b.png">');
		const ornament = page('<img src="/b.png" alt="" />', '<img src="/b.png" alt="">');
		expect(mistakesOf({ 'a.mdx': image, 'b.mdx': html, 'c.mdx': ornament })).toEqual([
			'src/content/docs/a.mdx:5 shows an image without alternative text. Write ![what it shows](./a.svg).',
			'src/content/docs/b.mdx:4 shows an image without alternative text (/b.png). Write alt="what it shows".',
		]);
	});

	it('names the file to write for a page that a language lacks, either way round', () => {
		const there = { html: '<p>x</p>', source: 'x' };
		expect(
			mistakesOf(
				{ 'a.mdx': there, 'en/b.mdx': there, 'index.mdx': there, 'en/index.mdx': there },
				{ languages: ['zh-CN', 'en'] },
			),
		).toEqual([
			'src/content/docs/a.mdx:1 is a page that en lacks. Write src/content/docs/en/a.mdx.',
			'src/content/docs/en/b.mdx:1 is a page that zh-CN lacks. Write src/content/docs/b.mdx.',
		]);
	});

	it('knows the folder the site is served below', () => {
		const right = page('[x](/handbook/b/)', '<a href="/handbook/b/">x</a>');
		const wrong = page('[x](/b/)', '<a href="/b/">x</a>');
		expect(
			mistakesOf({ 'a.mdx': right, 'b.mdx': page('', ''), 'c.mdx': wrong }, { base: '/handbook/' }),
		).toEqual([
			'src/content/docs/c.mdx:4 leads to /b/, outside the site, which is served below /handbook/. Write a link of a page as [words](/b/); code asks localePath for it.',
		]);
	});

	it('says a link as its author wrote it, wherever the site is served', () => {
		const built = (href: string) => page(`[x](${href})`, `<a href="/handbook${href}">x</a>`);
		const other = page('', '<h2 id="there">there</h2>');
		const pages = {
			'a.mdx': built('/channel/'),
			'b.mdx': built('/channels'),
			'c.mdx': built('/channels/#their'),
			'channels.mdx': other,
		};
		expect(mistakesOf(pages, { base: '/handbook/' })).toEqual([
			'src/content/docs/a.mdx:4 leads to /channel/, and there is no such page. Did you mean /channels/?',
			'src/content/docs/b.mdx:4 leads to /channels without a slash at the end. Write /channels/.',
			'src/content/docs/c.mdx:4 leads to /channels/#their, and nothing on that page has the id "their". Did you mean #there?',
		]);
	});
});

describe('the check of links as they are written', () => {
	const root = fileURLToPath(new URL('../../..', import.meta.url));
	const trackers = trackerIds(contentOf(root));
	const mistakesWithout = (...off: string[]) => {
		const sources = readSources(root, off);
		return findWrittenLinkMistakes(sources, writtenSite(root, sources, trackers));
	};

	it('has nothing to say of pages that link to some the company has switched off', () => {
		expect(mistakesWithout('pilot', 'everyone/remote')).toEqual([]);
	});
});
