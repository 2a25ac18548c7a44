import { addressOf } from '../../../config/addresses.ts';
import { defaultLocale, locales } from '../../../config/locales.ts';
import { withPolicy } from '../../with-policy.ts';
import { escapeHtml, type FolderWords } from './folder-words.ts';

/** The page a person double-clicks, at the top of the folder. */
export const openFile = '打开.html';

/** The folder beside it with everything else. */
export const filesFolder = 'files';

const script = `_astro/open.js`;
const sheet = `_astro/open.css`;

/**
 * The page at the top of the folder, which leads on by itself. Where it cannot, because the files beside it
 * are missing, it says why; where scripts do not run, its links lead on.
 */
export function openPage(title: string, words: ReadonlyMap<string, FolderWords>): string {
	const said = (key: keyof FolderWords, begin: string) =>
		[...words].map(([locale, one]) => `<p lang="${locale}"${begin}>${one[key]}</p>`).join('');
	const ways = locales.map(
		({ code, label }) => `<li><a href="${homeOf(code)}" lang="${code}">${label}</a></li>`,
	);
	const html = [
		`<!DOCTYPE html><html lang="${defaultLocale}"><head><meta charset="utf-8"/>`,
		'<meta name="viewport" content="width=device-width, initial-scale=1"/>',
		`<title>${escapeHtml(title)}</title>`,
		`<link rel="stylesheet" href="${filesFolder}/${sheet}"/></head><body><main>`,
		`<h1>${escapeHtml(title)}</h1>`,
		`<div class="missing">${said('missing', '')}</div>`,
		`${said('openLead', '')}<ul>${ways.join('')}</ul>${said('openKeep', ' class="keep"')}`,
		`</main><script src="${filesFolder}/${script}"></script></body></html>`,
	].join('\n');
	const nothing = {
		scripts: new Set<string>(),
		styles: new Set<string>(),
		styleAttributes: new Set<string>(),
	};
	return withPolicy(html, nothing, 'folder');
}

/** The files of the page at the top, by their place in the folder of files. */
export function openPageFiles(): Map<string, string> {
	return new Map([
		[script, `location.replace(${JSON.stringify(homeOf(defaultLocale))})`],
		[
			sheet,
			[
				'body{margin:0;font:1.125rem/1.7 system-ui,sans-serif;color:#17242b;background:#f6f5f1}',
				'main{max-width:36rem;margin:12vh auto 0;padding:0 1.25rem}',
				'.missing{display:none}',
				'ul{padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:.75rem}',
				'a{display:block;padding:.5rem 1.25rem;border-radius:.375rem;background:#0f6470;color:#fff;text-decoration:none}',
				'.keep{color:#4c5a61;font-size:1rem}',
				'@media(prefers-color-scheme:dark){body{color:#e7ecee;background:#10191d}a{background:#8fd0d8;color:#10191d}.keep{color:#a9b6bb}}',
			].join('\n'),
		],
	]);
}

function homeOf(locale: string): string {
	return `${filesFolder}${addressOf({ locale, page: '' })}index.html`;
}
