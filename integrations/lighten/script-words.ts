/** Whether a script says a name, and so may put it on a page. */
export type IsSaid = (name: string) => boolean;

/**
 * By all words of the scripts, those written into pages among them. A script that puts a name together
 * (`gt-chip--${kind}`) says all that begin like it.
 */
export function saidBy(scripts: Iterable<string>): IsSaid {
	const words = new Set<string>();
	for (const script of scripts) for (const [word] of script.matchAll(/[\w-]+/g)) words.add(word);
	const beginnings = [...words].filter((word) => /^[a-z][\w-]*-$/i.test(word));
	return (name) => words.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
}

/** The scripts written into a page. */
export function scriptsOf(html: string): string[] {
	return [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(
		([, script]) => script ?? '',
	);
}
