/**
 * Of the site's scripts (texts by their place), those a page may come to load: what it names, what these name,
 * and so on, whether at once or when something is pressed.
 */
export function scriptsReached(html: string, scripts: ReadonlyMap<string, string>): string[] {
	const byName = new Map([...scripts.keys()].map((file) => [file.replace(/^.*\//, ''), file]));
	const reached = new Set<string>();
	const texts = [html];
	for (let text = texts.pop(); text !== undefined; text = texts.pop()) {
		for (const [name] of text.matchAll(/[\w.@-]+\.js\b/g)) {
			const file = byName.get(name);
			if (file === undefined || reached.has(file)) continue;
			reached.add(file);
			texts.push(scripts.get(file) ?? '');
		}
	}
	return [...reached].sort();
}
