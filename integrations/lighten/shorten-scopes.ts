/** Texts of a built site by their place in its folder. */
interface Texts {
	pages: ReadonlyMap<string, string>;
	scripts: ReadonlyMap<string, string>;
	sheets: ReadonlyMap<string, string>;
}

/** The class by which a component's styles are its own, as Astro writes it. */
const scope = /\bastro-[a-z0-9]{8}\b/g;

/**
 * The pages and sheets with short names for the classes by which a component's styles are its own: a page
 * has some thirty of them, and random letters do not compress. Those a script says, or a sheet that a script
 * names, stay as they are: what such a file is called must go on standing for what is in it.
 */
export function shortenScopes({ pages, scripts, sheets }: Texts): Pick<Texts, 'pages' | 'sheets'> {
	const texts = [...scripts.values()];
	const isNamed = (file: string) => texts.some((script) => script.includes(file));
	const kept = new Set([...sheets].flatMap(([file, css]) => (isNamed(file) ? scopesIn(css) : [])));
	for (const name of texts.flatMap(scopesIn)) kept.add(name);

	// Those on most pages have the shortest.
	const onPages = new Map<string, number>();
	for (const html of pages.values())
		for (const name of new Set(marked(html).flatMap(scopesIn)))
			onPages.set(name, (onPages.get(name) ?? 0) + 1);
	const names = [...onPages]
		.filter(([name]) => !kept.has(name))
		.sort(([a, on], [b, other]) => other - on || (a < b ? -1 : 1))
		.map(([name]) => name);
	const short = new Map(names.map((name, at) => [name, `_${at.toString(36)}`]));
	const shorten = (text: string) => text.replace(scope, (name) => short.get(name) ?? name);
	return {
		pages: new Map([...pages].map(([place, html]) => [place, html.replace(places, shorten)])),
		sheets: new Map([...sheets].map(([file, css]) => [file, shorten(css)])),
	};
}

/** Where a page has classes: in its elements and in its styles. What it says in words is left alone. */
const places = /\sclass="[^"]*"|<style>[\s\S]*?<\/style>/g;

const marked = (html: string): string[] => html.match(places) ?? [];
const scopesIn = (text: string): string[] => text.match(scope) ?? [];
