/** What a selector can match on a page as it was built. */
export interface Names {
	elements: ReadonlySet<string>;
	/** Classes, ids and directions of writing. */
	names: ReadonlySet<string>;
}

/** An element, or a class, an id or a direction with its value and the value's quotes, if any. */
const named = /<[a-z][\w-]*|\s(?:class|id|dir)=(?:"[^"]*"|'[^']*'|[^\s"'>]+)/g;

export function namesOf(html: string): Names {
	const elements = new Set<string>();
	const names = new Set<string>();
	// A page says the same few over and over: each is looked at once.
	for (const one of new Set(html.match(named))) {
		if (one.startsWith('<')) elements.add(one.slice(1));
		else for (const name of namesIn(one)) names.add(name);
	}
	return { elements, names };
}

/** `class="one other"` */
function namesIn(attribute: string): string[] {
	const value = attribute.slice(attribute.indexOf('=') + 1);
	return value.replace(/^["']|["']$/g, '').split(/\s+/);
}

/** What all these pages name. */
export function namesTogether(pages: readonly Names[]): Names {
	return {
		elements: new Set(pages.flatMap(({ elements }) => [...elements])),
		names: new Set(pages.flatMap(({ names }) => [...names])),
	};
}
