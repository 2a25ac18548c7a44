/** What all names begin with, up to a colon; empty where they do not. */
export function sharedBeginning([first = '', ...rest]: readonly string[]): string {
	const own = beginningOf(first);
	return rest.every((name) => name.startsWith(own)) ? own : '';
}

/** A name up to its first colon, which is what several are told of; empty where there is none. */
export function beginningOf(name: string): string {
	return /^.*?[：:]\s*/.exec(name)?.[0] ?? '';
}

/** A beginning as a name of its own. */
export function withoutColon(beginning: string): string {
	return beginning.replace(/[：:]\s*$/, '');
}
