import type { IsSaid, readingOnce } from './script-words.ts';
import { reachScripts } from './scripts-reached.ts';

/**
 * What the scripts of each page say, those it may load later among them. `inlineOf`: the scripts written into
 * a page.
 */
export function saidByPage(
	pages: ReadonlyMap<string, string>,
	scripts: ReadonlyMap<string, string>,
	inlineOf: (place: string) => readonly string[],
	saidBy: ReturnType<typeof readingOnce>,
): (place: string) => IsSaid {
	// Pages have the same few sets of scripts.
	const known = new Map<string, IsSaid>();
	const byPlace = new Map<string, IsSaid>();
	const scriptsReached = reachScripts(scripts);
	return (place) => {
		const found = byPlace.get(place);
		if (found) return found;
		const reached = scriptsReached(pages.get(place) ?? '');
		const inline = inlineOf(place);
		const key = [...reached, ...inline].join('\n');
		const said =
			known.get(key) ?? saidBy([...reached.map((file) => scripts.get(file) ?? ''), ...inline]);
		known.set(key, said);
		byPlace.set(place, said);
		return said;
	};
}
