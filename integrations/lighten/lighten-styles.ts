import { boundClasses, isBookletFrame } from '../../src/core/handbook/booklet-plan.ts';
import { namesOf, namesTogether } from './page-names.ts';
import { lightenInPage, stylesOf } from './page-styles.ts';
import { renameSheets } from './rename-sheets.ts';
import { saidBy, scriptsOf } from './script-words.ts';
import { withoutUnusedProperties } from './without-unused-properties.ts';
import { withoutUnusedRules } from './without-unused-rules.ts';

/** A built site: texts by their place in its folder. */
interface BuiltSite {
	pages: ReadonlyMap<string, string>;
	scripts: readonly string[];
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
	const [own, named] = [new Map<string, string>(), new Map<string, string>()];
	for (const [file, css] of sheets) {
		(scripts.some((script) => script.includes(file)) ? named : own).set(file, css);
	}
	const namesByPage = new Map([...pages].map(([file, html]) => [file, namesOf(html)]));
	const names = namesTogether([
		...namesByPage.values(),
		{ elements: new Set(), names: new Set(Object.values(boundClasses)) },
	]);
	const inline = new Set([...pages.values()].flatMap(scriptsOf));
	const isSaid = saidBy([...scripts, ...inline]);
	const matching = new Map(
		[...own].map(([file, css]) => [file, withoutUnusedRules(css, names, isSaid)]),
	);
	const inPages = new Set([...pages.values()].flatMap(stylesOf));
	const left = withoutUnusedProperties(matching, [...inPages, ...named.values()], isSaid);

	const light = renameSheets({ pages, sheets: left, base });
	const lighten = lightenInPage(isSaid);
	for (const [file, html] of light.pages) {
		// A booklet's frame gets the other pages only when it is bound.
		const there = isBookletFrame(html) ? names : namesByPage.get(file);
		light.pages.set(file, lighten(html, there ?? names));
	}
	return { ...light, removed: [...own.keys()].filter((file) => !light.sheets.has(file)) };
}
