/** What a selector can match on a page as it was built. */
export interface Names {
	classes: Set<string>;
	ids: Set<string>;
	elements: Set<string>;
}

/** A value in double quotes, single quotes or none. */
const value = `(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`;
const named = new RegExp(`<([a-z][\\w-]*)|\\sclass=${value}|\\sid=${value}`, 'g');

/** What these pages name, together. */
export function namesOf(pages: Iterable<string>): Names {
	const names: Names = { classes: new Set(), ids: new Set(), elements: new Set() };
	for (const html of pages) {
		for (const [, element, ...values] of html.matchAll(named)) {
			if (element) names.elements.add(element);
			for (const list of values.slice(0, 3)) {
				for (const name of list?.split(/\s+/) ?? []) names.classes.add(name);
			}
			for (const id of values.slice(3)) if (id) names.ids.add(id);
		}
	}
	return names;
}
