/**
 * Of the site's scripts (texts by their place), those a page may come to load: what it names, what these name,
 * and so on, whether at once or when something is pressed. Pages load the same few, which are read once.
 */
export function reachScripts(scripts: ReadonlyMap<string, string>): (html: string) => string[] {
	const byName = new Map([...scripts.keys()].map((file) => [file.replace(/^.*\//, ''), file]));
	const isFile = (file: string | undefined) => file !== undefined;
	const filesIn = (text: string) =>
		scriptNames(text)
			.map((name) => byName.get(name))
			.filter(isFile);
	const namedBy = new Map([...scripts].map(([file, text]) => [file, new Set(filesIn(text))]));
	return (html) => {
		const reached = new Set<string>();
		const waiting = filesIn(html);
		for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
			if (reached.has(file)) continue;
			reached.add(file);
			waiting.push(...(namedBy.get(file) ?? []));
		}
		return [...reached].sort();
	};
}

const ending = '.js';

/** Whatever ends like a script's name. One pattern for the whole of a name tries every letter of a page. */
function scriptNames(text: string): string[] {
	const names: string[] = [];
	for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) {
		const end = at + ending.length;
		if (/\w/.test(text.charAt(end))) continue;
		let start = at;
		while (start > 0 && /[\w.@-]/.test(text.charAt(start - 1))) start -= 1;
		if (start < at) names.push(text.slice(start, end));
	}
	return names;
}
