import { expect, it } from 'vitest';
import { shortenScopes } from '../../../../integrations/lighten/shorten-scopes.ts';

const site = {
	pages: new Map([
		[
			'index.html',
			'<style>.x:where(.astro-abcdefgh){a:b}</style><p class="x astro-abcdefgh">astro-abcdefgh</p><i class="astro-ijklmnop astro-qrstuvwx astro-island"></i>',
		],
	]),
	scripts: new Map([['lazy.js', 'load("_astro/lazy.css");mark("astro-ijklmnop")']]),
	sheets: new Map([
		['_astro/site.css', '.y:where(.astro-abcdefgh){a:b}'],
		['_astro/lazy.css', '.z:where(.astro-qrstuvwx){a:b}'],
	]),
};

it('a scope has one short name in elements, styles and sheets, and words stay words', () => {
	const { pages, sheets } = shortenScopes(site);
	expect(pages.get('index.html')).toMatch(
		'<style>.x:where(._0){a:b}</style><p class="x _0">astro-abcdefgh</p>',
	);
	expect(sheets.get('_astro/site.css')).toBe('.y:where(._0){a:b}');
});

it('what a script says, or a sheet a script loads, keeps its name', () => {
	const { pages, sheets } = shortenScopes(site);
	expect(pages.get('index.html')).toContain('class="astro-ijklmnop astro-qrstuvwx astro-island"');
	expect(sheets.get('_astro/lazy.css')).toBe('.z:where(.astro-qrstuvwx){a:b}');
});
