import { expect, it } from 'vitest';
import { withPreloads } from '../../../../integrations/lighten/island-modules.ts';

const graph = new Map([
	['_astro/form.js', ['_astro/base.js', '_astro/storage.js']],
	['_astro/client.js', ['_astro/base.js']],
	['_astro/storage.js', ['_astro/base.js', '_astro/core.js']],
	['_astro/base.js', []],
	['_astro/core.js', []],
	['_astro/later.js', ['_astro/base.js']],
]);
const island =
	'<astro-island component-url="/kit/_astro/form.js" renderer-url="/kit/_astro/client.js">';

it('every script an island needs at once is named once at the end of the head', () => {
	const html = withPreloads(`<head><title>$&</title></head>${island}${island}`, graph, '/kit/');
	const [head = ''] = html.split('</head>');
	expect([...head.matchAll(/rel="modulepreload" href="([^"]+)"/g)].map(([, href]) => href)).toEqual(
		['form', 'base', 'storage', 'core', 'client'].map((name) => `/kit/_astro/${name}.js`),
	);
	expect(html.endsWith(`</head>${island}${island}`)).toBe(true);
	expect(html).toContain('<title>$&</title>');
});

it('a page without an island stays as it is', () => {
	const html = '<head></head><p>Text</p>';
	expect(withPreloads(html, graph, '/')).toBe(html);
});
