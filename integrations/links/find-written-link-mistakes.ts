import { addressOf } from '../../config/addresses.ts';
import { isTag, piecesOf } from '../sources/mdx-tree.ts';
import { lineAt, type Source } from '../sources/source.ts';
import { type BuiltSite, checkLink } from './check-link.ts';

/** Folders whose pages and files are made while the site is built, and checked then. */
const made = /^\/([a-z]{2}\/)?(print|calendar|search|_astro|pagefind)\//;

/**
 * Links that lead nowhere, as sentences that name file, line and remedy, from the pages as they are written:
 * before the site is built, together with all else there is to put right.
 */
export function findWrittenLinkMistakes(sources: readonly Source[], site: BuiltSite): string[] {
	return sources.flatMap((source) =>
		linksIn(source).flatMap(({ href, position }) => {
			if (made.test(href)) return [];
			const mistake = checkLink(href, addressOf(source), site);
			return mistake === null ? [] : `${source.file}:${lineAt(source.text, position)} ${mistake}`;
		}),
	);
}

function linksIn(source: Source): { href: string; position: number }[] {
	return piecesOf(source).flatMap(({ node, start }) => {
		if (node.type === 'link') return { href: node.url, position: start };
		if (!isTag(node)) return [];
		return node.attributes.flatMap((one) =>
			one.type === 'mdxJsxAttribute' && one.name === 'href' && typeof one.value === 'string'
				? { href: one.value, position: start }
				: [],
		);
	});
}
