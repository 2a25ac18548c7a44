/**
 * The sentences that a script can say, of all there are. A key stands in it as a whole, without its
 * number (`rows` says `rows_one`), or is put together from its beginning and a word that the script says
 * too (`form.storage_${failure}_title`).
 */
export function saidWords(
	words: Readonly<Record<string, string>>,
	script: string,
): Record<string, string> {
	const whole = new Set<string>();
	const together: { beginning: string; end: string }[] = [];
	for (const [, key = '', end] of script.matchAll(keys)) {
		if (end === undefined) whole.add(key);
		else together.push({ beginning: key, end });
	}
	const parts = new Set(script.match(/\w+/g));
	const isSaid = (key: string) =>
		whole.has(key) ||
		together.some(
			({ beginning, end }) =>
				key.startsWith(beginning) &&
				key.endsWith(end) &&
				parts.has(key.slice(beginning.length, key.length - end.length)),
		);
	return Object.fromEntries(
		Object.entries(words).filter(([key]) => isSaid(key) || isSaid(key.replace(number, ''))),
	);
}

const keys = /\b([a-z]+\.[a-z_]*)(?:\$\{[^}]*\}(\w*)|(?=[`'"]))/g;

/** What a key has behind it for the number it is about. */
const number = /_(?:zero|one|two|few|many|other)$/;
