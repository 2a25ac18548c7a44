import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { rootLinks } from '../../../../integrations/markdown/root-links.ts';

const hastPlugins = [rootLinks('/handbook/')];
const htmlOf = (markdown: string) => markdownToHtml(markdown, { hastPlugins }).html;
const codeOf = (mdx: string) => mdxToJs(mdx, { hastPlugins }).code;

describe('a link written from the root, on a site served below /handbook/', () => {
	it.each([
		['[a](/everyone/why/#x)', 'href="/handbook/everyone/why/#x"'],
		['[a][r]\n\n[r]: /en/', 'href="/handbook/en/"'],
		['![mark](/mark.svg)', 'src="/handbook/mark.svg"'],
		['| a | b |\n| - | - |\n| [a](/a/) | b |', 'href="/handbook/a/"'],
		['[a](/)', 'href="/handbook/"'],
		// A page that has the site's name: it is a page all the same.
		['[a](/handbook/a/)', 'href="/handbook/handbook/a/"'],
		['a <a href="/a/">b</a>', 'href="/handbook/a/"'],
	])('leads below it: %s', (markdown, link) => {
		expect(htmlOf(markdown)).toContain(link);
	});

	it.each(['https://a/b/', '//a/b/', '#b', '../b/', 'mailto:hr@example.com', 'tel:119'])(
		'of another kind stays as it is: %s',
		(link) => {
			expect(htmlOf(`[a](${link})`)).toContain(`href="${link}"`);
		},
	);

	it.each(['<a href="/a/">b</a>', '<Card href="/a/">\n\nb\n\n</Card>', "b <Card href={'/a/'} />"])(
		'leads below it from a tag and a component: %s',
		(mdx) => {
			expect(codeOf(mdx)).toContain('href: "/handbook/a/"');
		},
	);

	it('is told from other properties', () => {
		expect(codeOf('<Card label="/a/" />')).toContain('label: "/a/"');
	});
});
