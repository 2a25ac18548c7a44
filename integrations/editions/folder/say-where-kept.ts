import type { FolderWords } from './folder-words.ts';

/**
 * Pages that keep something, or show what others keep, have a mark where they say so on a disk: `data-keeps-apart`,
 * with `collected` on the page that collects. On a server all of them share one store, and nothing is said.
 */
const marks = /<template\b[^>]*\sdata-keeps-apart(?:="?(collected)?"?)?(?:\s[^>]*)?><\/template>/g;

/** The page with what it says of the store it has on a disk; `showWhereKept` shows what holds in this browser. */
export function sayWhereKept(html: string, words: FolderWords): string {
	return html.replace(marks, (_, collected?: string) =>
		collected
			? notice(apart, `${words.apart}${words.collectedApart}`) +
				notice(shared, words.collectedShared)
			: notice(apart, words.apart),
	);
}

/** The origins that browsers give a file: `diskStore` of `src/device/from-disk.ts` reads the same of them. */
const apart = 'null';
const shared = 'file://';

const notice = (origin: string, text: string) =>
	`<p class="gt-notice gt-notice--info gt-no-print" data-origin="${origin}" hidden>${text}</p>`;

/** Runs in the page. */
export const showWhereKept =
	'for(let p of document.querySelectorAll("[data-origin]"))p.hidden=p.dataset.origin!=location.origin';
