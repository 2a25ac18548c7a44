import { boundClasses, isBookletFrame } from '../../src/core/handbook/booklet-plan.ts';
import { namesOf, namesTogether } from './page-names.ts';
import { partCommonSheet } from './part-common-sheet.ts';
import { lightenInPage, stylesOf } from './page-styles.ts';
import { renameSheets } from './rename-sheets.ts';
import { saidByPage } from './said-by-page.ts';
import { readingOnce, scriptsOf } from './script-words.ts';
import { withoutUnusedProperties } from './without-unused-properties.ts';
import { withoutUnusedRules } from './without-unused-rules.ts';

/** A built site: texts by their place in its folder. */
interface BuiltSite {
	pages: ReadonlyMap<string, string>;
	scripts: ReadonlyMap<string, string>;
	sheets: ReadonlyMap<string, string>;
	/** Where the site's files are served: `/`, or `/handbook/`. */
	base: string;
}

interface LightSite {
	pages: Map<string, string>;
	/** The style sheets to be written, under new names: what a name stands for never changes. */
	sheets: Map<string, string>;
	/** The style sheets that nothing asks for any more. */
	removed: string[];
}

/** The site without the styles that nothing on it can match. A sheet that a script names stays as it is. */
export function lightenStyles({ pages, scripts, sheets, base }: BuiltSite): LightSite {
	const texts = [...scripts.values()];
	const [own, named] = [new Map<string, string>(), new Map<string, string>()];
	for (const [file, css] of sheets) {
		(texts.some((script) => script.includes(file)) ? named : own).set(file, css);
	}
	const namesByPage = new Map([...pages].map(([file, html]) => [file, namesOf(html)]));
	const names = namesTogether([
		...namesByPage.values(),
		{ elements: new Set(), names: new Set(Object.values(boundClasses)) },
	]);
	const inline = new Map([...pages].map(([file, html]) => [file, scriptsOf(html)]));
	const saidBy = readingOnce();
	const isSaid = saidBy([...texts, ...new Set([...inline.values()].flat())]);
	const matching = new Map(
		[...own].map(([file, css]) => [file, withoutUnusedRules(css, names, isSaid)]),
	);
	const inPages = new Set([...pages.values()].flatMap(stylesOf));
	const left = withoutUnusedProperties(matching, [...inPages, ...named.values()], isSaid);

	// A booklet's frame gets the other pages only when it is bound.
	const bound = new Set([...pages].flatMap(([file, html]) => (isBookletFrame(html) ? file : [])));
	const isBound = (file: string) => bound.has(file);
	const namesOn = (file: string) => (isBound(file) ? names : (namesByPage.get(file) ?? names));
	const saidOn = saidByPage(pages, scripts, (file) => inline.get(file) ?? [], saidBy);
	const matchableOn = (file: string) => ({
		...namesOn(file),
		isSaid: isBound(file) ? isSaid : saidOn(file),
	});
	// Sheets are linked in heads: what comes behind, most of a page, is not copied at every step.
	const parts = new Map([...pages].map(([file, html]) => [file, inParts(html)]));
	const heads = new Map([...parts].map(([file, { head }]) => [file, head]));
	const renamed = renameSheets({ pages: heads, sheets: left, base });
	const light = partCommonSheet({ ...renamed, base }, matchableOn);
	const lighten = lightenInPage(isSaid);
	for (const [file, head] of light.pages) {
		const body = parts.get(file)?.body ?? '';
		light.pages.set(file, lighten(head, namesOn(file)) + lighten(body, namesOn(file)));
	}
	return { ...light, removed: [...own.keys()].filter((file) => !light.sheets.has(file)) };
}

function inParts(html: string): { head: string; body: string } {
	const end = html.indexOf('</head>');
	return end < 0 ? { head: html, body: '' } : { head: html.slice(0, end), body: html.slice(end) };
}
