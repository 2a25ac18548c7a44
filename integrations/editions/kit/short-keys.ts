import { saidKeys, withoutNumber } from './said-words.ts';

/** A script and words that are called by the same short names. */
interface Shortened {
	script: string;
	/** What has words, with the names in place of their keys. */
	named: <T extends { words: Readonly<Record<string, string>> }>(
		one: T,
	) => T & { words: Record<string, string> };
}

/**
 * Short names in place of the keys of sentences, which would be a fiftieth of a kit: in its script and in
 * its words alike. What the script puts together keeps its key, and so does what is not among `keys`: it
 * would show on the page.
 */
export function shortKeys(script: string, keys: Iterable<string>): Shortened {
	const { isPutTogether } = saidKeys(script);
	const known = new Set<string>();
	for (const key of keys) known.add(key).add(withoutNumber(key));
	const short = new Map<string, string>();
	const shortened = script.replace(quoted, (said, quote: string, key: string) => {
		if (!known.has(key) || isPutTogether(key)) return said;
		const root = withoutNumber(key);
		const name = short.get(root) ?? short.size.toString(36);
		short.set(root, name);
		return quote + name + key.slice(root.length) + quote;
	});
	const nameOf = (key: string) => {
		const root = withoutNumber(key);
		const name = short.get(root);
		return name === undefined ? key : name + key.slice(root.length);
	};
	return {
		script: shortened,
		named: (one) => ({
			...one,
			words: Object.fromEntries(
				Object.entries(one.words).map(([key, sentence]) => [nameOf(key), sentence]),
			),
		}),
	};
}

/** A text of a script that is a key and nothing else. */
const quoted = /([`'"])([a-z]+\.[a-z_]+)\1/g;
