/**
 * The sentences that a script can say, of all there are. A key stands in it as a whole, without its
 * number (`rows` says `rows_one`), or is put together from its beginning and a word that the script says
 * too (`form.storage_${failure}_title`).
 */
export function saidWords(
	words: Readonly<Record<string, string>>,
	script: string,
): Record<string, string> {
	const { whole, isPutTogether } = saidKeys(script);
	const isSaid = (key: string) => whole.has(key) || isPutTogether(key);
	return Object.fromEntries(
		Object.entries(words).filter(([key]) => isSaid(key) || isSaid(withoutNumber(key))),
	);
}

/** The keys a script says: those that stand in it, and whether it can put one together. */
export function saidKeys(script: string): {
	whole: ReadonlySet<string>;
	isPutTogether: (key: string) => boolean;
} {
	const whole = new Set<string>();
	const together: { beginning: string; end: string }[] = [];
	for (const [, key = '', end] of script.matchAll(keys)) {
		if (end === undefined) whole.add(key);
		else together.push({ beginning: key, end });
	}
	const parts = new Set(script.match(/\w+/g));
	const isPutTogether = (key: string) =>
		together.some(
			({ beginning, end }) =>
				key.startsWith(beginning) &&
				key.endsWith(end) &&
				parts.has(key.slice(beginning.length, key.length - end.length)),
		);
	return { whole, isPutTogether };
}

const keys = /\b([a-z]+\.[a-z_]*)(?:\$\{[^}]*\}(\w*)|(?=[`'"]))/g;

/** A key without what it has behind it for the number it is about. */
export const withoutNumber = (key: string): string =>
	key.replace(/_(?:zero|one|two|few|many|other)$/, '');
