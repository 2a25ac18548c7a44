import { fold } from '../text/fold.ts';

interface Named {
	/** Its id or code. */
	id: string;
	/** Every word it is known under, in all languages. */
	names: string[];
}

/** Throws `sentence` for the first name that, however it is spelled, two of the list go by. */
export function ensureDistinct(
	list: readonly Named[],
	sentence: (name: string, one: string, other: string) => string,
): void {
	const owners = new Map<string, Named>();
	for (const named of list) {
		for (const name of [named.id, ...named.names]) {
			const owner = owners.get(fold(name));
			if (owner !== undefined && owner !== named)
				throw new Error(sentence(name, owner.id, named.id));
			owners.set(fold(name), named);
		}
	}
}
