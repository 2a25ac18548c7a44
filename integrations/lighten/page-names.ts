/** What a selector can match on a page as it was built. */
export interface Names {
	elements: ReadonlySet<string>;
	/** Classes, ids and directions of writing. */
	names: ReadonlySet<string>;
}

/** An element, or the value of a class, an id or a direction with its quotes, if any. */
const named = /<([a-z][\w-]*)|\s(?:class|id|dir)=("[^"]*"|'[^']*'|[^\s"'>]+)/g;

export function namesOf(html: string): Names {
	const elements = new Set<string>();
	const values = new Set<string>();
	for (const [, element, value] of html.matchAll(named)) {
		if (element) elements.add(element);
		else if (value) values.add(value);
	}
	const names = [...values].flatMap((value) => value.replace(/^["']|["']$/g, '').split(/\s+/));
	return { elements, names: new Set(names) };
}

/** What all these pages name. */
export function namesTogether(pages: readonly Names[]): Names {
	return {
		elements: new Set(pages.flatMap(({ elements }) => [...elements])),
		names: new Set(pages.flatMap(({ names }) => [...names])),
	};
}
