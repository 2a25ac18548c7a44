import { parse } from 'ultrahtml';
import { inlineCodeOf, withPolicy } from '../../with-policy.ts';
import type { FolderWords } from './folder-words.ts';
import { sayOpened } from './say-opened.ts';
import { sayWhereKept, showWhereKept } from './say-where-kept.ts';
import { type LinkedSite, relativeLink, rootFrom } from './relative-links.ts';
import { toClassic } from './classic-page-scripts.ts';
import { withOwnTheme } from './own-name.ts';
import { unfoldMenu, type MenuGroups } from './unfold-menu.ts';

/** What all pages of a language have in common. */
export interface PageSetting {
	site: LinkedSite;
	/** What the folder's data is called on a device. */
	ownName: string;
	words: FolderWords;
	/** The pages of every group of the menu. */
	menu: MenuGroups;
}

/**
 * A finished page of the site as the folder has it: its links lead from file to file, its scripts are
 * classic, its policy is the folder's, and it says what is wrong where the files beside it are missing.
 * `file` is its place: `en/everyone/why/index.html`.
 */
export function folderPage(html: string, file: string, setting: PageSetting): string {
	const { site, ownName, words, menu } = setting;
	const root = rootFrom(file);
	const page = sayOpened(sayWhereKept(unfoldMenu(html, menu), words), words)
		.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
		.replace(/<link rel="modulepreload"[^>]*>/g, '')
		.replace(/<html\b/, `<html data-kit="${ownName}"`)
		.replace(
			/(<p class="gt-unopened">)[\s\S]*?<\/p>/,
			(_, begin) => `${begin}<b>${words.missing}</b></p>`,
		)
		.replace(/ data-failed="[^"]*"/, ` data-failed="${words.searchFailed}"`)
		.replace('</head>', `${scriptsOfEveryPage(root)}</head>`)
		.replace('</body>', `<script>${tellMissing};${showWhereKept}</script></body>`);
	const linked = toClassic(withOwnTheme(page, ownName)).replace(tags, (tag) =>
		tag.replace(rooted, (attribute, name: string, link: string) => {
			const relative = relativeLink(link, file, site);
			return relative === null ? attribute : `${name}="${relative}"`;
		}),
	);
	return withPolicy(linked, inlineCodeOf(parse(linked)), 'folder');
}

const scriptsOfEveryPage = (root: string) =>
	`<script src="${root}_astro/system.js"></script><script src="${root}_astro/folder.js"></script>`;

/** The sheet that hides the sentence may be there although the scripts are not; then it stands above the page's title. */
const tellMissing =
	'self.goutongFolder&&self.System||((p,m)=>{p.className="gt-notice";m&&m.prepend(p)})(document.querySelector(".gt-unopened"),document.querySelector("main"))';

/** A beginning tag, with any character inside the quotes of its attributes. */
const tags = /<[a-z][\w-]*(?:\s(?:"[^"]*"|'[^']*'|[^'">])*)?>/gi;

/** An attribute that says a place as seen from the root. */
const rooted = /(?<=\s)([\w:-]+)="(\/[^"\s]*)"/g;
