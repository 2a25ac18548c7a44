/** Texts of a built site by their place in its folder. */
interface Texts {
	pages: ReadonlyMap<string, string>;
	scripts: ReadonlyMap<string, string>;
	sheets: ReadonlyMap<string, string>;
}

/** The class by which a component's styles are its own, as Astro writes it. */
export const scope = /\bastro-[a-z0-9]{8}\b/g;

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
	const byPage = new Map([...pages].map(([place, html]) => [place, markedIn(html)]));
	for (const marked of byPage.values())
		for (const name of new Set(marked.map((one) => one.name)))
			onPages.set(name, (onPages.get(name) ?? 0) + 1);
	const names = [...onPages]
		.filter(([name]) => !kept.has(name))
		.sort(([a, on], [b, other]) => other - on || (a < b ? -1 : 1))
		.map(([name]) => name);
	const short = new Map(names.map((name, at) => [name, `_${at.toString(36)}`]));
	const shorten = (name: string) => short.get(name) ?? name;
	const written = (html: string, marked: readonly Marked[]) => {
		const parts = marked.map(({ name, at }, index) => {
			const before = marked[index - 1];
			return html.slice(before ? before.at + before.name.length : 0, at) + shorten(name);
		});
		const last = marked.at(-1);
		return [...parts, html.slice(last ? last.at + last.name.length : 0)].join('');
	};
	return {
		pages: new Map(
			[...pages].map(([place, html]) => [place, written(html, byPage.get(place) ?? [])]),
		),
		sheets: new Map([...sheets].map(([file, css]) => [file, css.replace(scope, shorten)])),
	};
}

/** A name that marks what is a component's own, and where it stands. */
interface Marked {
	name: string;
	at: number;
}

/** Those in the classes and styles of a page. What it says in words is left alone. */
function markedIn(html: string): Marked[] {
	return [...html.matchAll(scope)].flatMap(({ 0: name, index: at }) =>
		isInClass(html, at) || isInStyle(html, at) ? { name, at } : [],
	);
}

/** Behind the last quotation mark before it, if that begins a class. */
function isInClass(html: string, at: number): boolean {
	const quote = html.lastIndexOf('"', at);
	return quote > 6 && /\sclass=/.test(html.slice(quote - 7, quote));
}

function isInStyle(html: string, at: number): boolean {
	const start = html.lastIndexOf('<style>', at);
	return start >= 0 && html.lastIndexOf('</style>', at) < start;
}

const scopesIn = (text: string): string[] => text.match(scope) ?? [];
