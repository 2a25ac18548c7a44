import { parse } from 'ultrahtml';
import { splitLocale } from '../../config/addresses.ts';
import { findElement, textOf } from '../html/tree.ts';
import { withoutStyleAttributes } from '../lighten/without-style-attributes.ts';
import { type BuiltPage, readBuiltPage } from '../links/built-page.ts';
import { type PageText, readPage } from '../search/read-page.ts';
import { type InlineCode, inlineCodeOf, sendsFiles } from '../with-policy.ts';

/** What a page says and holds, whether its styles were lightened since or not. */
export interface PageReading {
	/** What it links to but for files its head asks for, and what can be linked to in it. */
	page: BuiltPage;
	/** Its scripts and style attributes. */
	code: Omit<InlineCode, 'styles'>;
	/** Whether it says that files are handed over from it. */
	sends: boolean;
	/** What search knows of it. */
	text: PageText | null;
	/** Its first heading. */
	title: string | null;
}

/** Reads a page as it was rendered, parsed once. `path` is its place below the built site: `everyone/channels/`. */
export function readRendered(path: string, base: string, rendered: string): PageReading {
	const html = withoutStyleAttributes(rendered);
	const document = parse(html);
	const { scripts, styleAttributes } = inlineCodeOf(document);
	const title = findElement(document, ({ name }) => name === 'h1');
	return {
		page: readBuiltPage(base + path, document),
		code: { scripts, styleAttributes },
		// Few pages do.
		sends: html.includes('data-sends-files') && sendsFiles(document),
		text: readPage(document, splitLocale(path).page),
		title: title && textOf(title).trim(),
	};
}
