import type { FolderWords } from './folder-words.ts';

/**
 * Pages that keep something, or show what others keep, have a mark where they say so on a disk: `data-keeps-apart`,
 * with `collected` on the page that collects, `recorded` where what is passed or confirmed goes into a register. On a server all of them share one store, and nothing is said.
 */
const marks =
	/<template\b[^>]*\sdata-keeps-apart(?:="?(collected|recorded)?"?)?(?:\s[^>]*)?><\/template>/g;

/** The page with what it says of the store it has on a disk; `showWhereKept` shows what holds in this browser. */
export function sayWhereKept(html: string, words: FolderWords): string {
	return html.replace(marks, (_, what?: string) => {
		const more = { collected: words.collectedApart, recorded: words.notRecorded }[what ?? ''] ?? '';
		const together = what === 'collected' ? notice(shared, words.collectedShared) : '';
		return notice(apart, words.apart + more) + together;
	});
}

/** The origins that browsers give a file: `diskStore` of `src/device/from-disk.ts` reads the same of them. */
const apart = 'null';
const shared = 'file://';

const notice = (origin: string, text: string) =>
	`<p class="gt-notice gt-notice--info gt-no-print" data-origin="${origin}" hidden>${text}</p>`;

/** Runs in the page. */
export const showWhereKept =
	'for(let p of document.querySelectorAll("[data-origin]"))p.hidden=p.dataset.origin!=location.origin';
