/** The longest that all names begin with, up to a colon; of one name alone up to its first; empty where there is none. */
export function sharedBeginning([first = '', ...rest]: readonly string[]): string {
	const ends = [...first.matchAll(/[：:]\s*/g)].map(({ 0: colon, index }) => index + colon.length);
	const shared = ends.filter((end) => rest.every((name) => name.startsWith(first.slice(0, end))));
	return first.slice(0, (rest.length === 0 ? shared[0] : shared.at(-1)) ?? 0);
}

/** A beginning as a name of its own. */
export function withoutColon(beginning: string): string {
	return beginning.replace(/[：:]\s*$/, '');
}
