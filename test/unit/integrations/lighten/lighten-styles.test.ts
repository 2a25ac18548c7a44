import { expect, it } from 'vitest';
import { lightenStyles } from '../../../../integrations/lighten/lighten-styles.ts';

const link = (href: string, media = '') => `<link rel="stylesheet" href="${href}"${media}>`;
const print = link('/kit/_astro/print.old.css', ' media="print"');
const common = `${print}${link('/kit/_astro/a.old.css')}${link('/kit/_astro/b.old.css')}`;
const site = {
	pages: new Map([
		[
			'index.html',
			`<head>${common}<style>.x{color:red}.gone{color:red}</style><style>.y{color:red}</style></head><p class="a x y">`,
		],
		[
			'one/index.html',
			`<head>${common}${link('/kit/_astro/form.old.css')}</head><p class="b form" style="color:var(--later)">`,
		],
		['sheet/index.html', `<head>${link('/kit/_astro/b.old.css')}</head><p class="b">`],
	]),
	scripts: new Map([['_astro/lazy.js', 'load("_astro/lazy.old.css")']]),
	sheets: new Map([
		['_astro/print.old.css', '.a{color:#000}'],
		[
			'_astro/a.old.css',
			':root{--used:red;--unused:var(--only);--only:red;--later:red}.a{color:var(--used)}',
		],
		['_astro/b.old.css', '.b{color:red}.gone{color:red}'],
		['_astro/form.old.css', '.form{color:red}'],
		['_astro/lazy.old.css', '.lazy{color:red}'],
		['_astro/orphan.old.css', '.b{color:red}'],
	]),
	base: '/kit/',
};

const hrefs = (html = '') =>
	[...html.matchAll(/href="\/kit\/([^"]+)"/g)].map(([, href]) => href ?? '');

it('what most pages load side by side is one sheet, in the same order, and one for paper stays apart', () => {
	const light = lightenStyles(site);
	const [paper, only, ...more] = hrefs(light.pages.get('index.html'));
	expect(more).toEqual([]);
	expect(light.sheets.get(only ?? '')).toBe(
		':root{--used:red;--later:red}.a{color:var(--used)}.b{color:red}',
	);
	expect(hrefs(light.pages.get('one/index.html')).slice(0, 2)).toEqual([paper, only]);
	expect(light.sheets.get(paper ?? '')).toBe('.a{color:#000}');
	expect(light.pages.get('index.html')).toContain(`${paper}" media="print"`);
});

it('what a booklet is bound with keeps its styles, although no page has it yet', () => {
	const sheets = new Map([
		...site.sheets,
		['_astro/b.old.css', '.on-screen{color:red}.gone{color:red}'],
	]);
	const light = lightenStyles({ ...site, sheets });
	expect([...light.sheets.values()]).toContain('.on-screen{color:red}');
});

it('a page with one of those sheets alone keeps it alone', () => {
	const light = lightenStyles(site);
	const [only] = hrefs(light.pages.get('sheet/index.html'));
	expect(light.sheets.get(only ?? '')).toBe('.b{color:red}');
});

it('a sheet that says something else has another name', () => {
	const b = (pages: Map<string, string>) =>
		hrefs(lightenStyles({ ...site, pages }).pages.get('sheet/index.html'));
	const more = new Map([...site.pages, ['two/index.html', '<p class="gone">']]);
	expect(b(more)).not.toEqual(b(site.pages));
	expect(b(site.pages)).toEqual(b(site.pages));
});

it('what nothing links any more is removed, what a script loads stays as it is', () => {
	const { removed, sheets } = lightenStyles(site);
	expect(removed).toContain('_astro/orphan.old.css');
	expect(removed).not.toContain('_astro/lazy.old.css');
	expect([...sheets.values()].join('')).not.toContain('lazy');
});

it('styles written into a page are one element and match something on that page', () => {
	const html = lightenStyles(site).pages.get('index.html');
	expect(html?.match(/<style>.*?<\/style>/g)).toEqual([
		'<style>.x{color:red}.y{color:red}</style>',
	]);
});
