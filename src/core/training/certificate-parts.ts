/** What may part the facts of a certificate in a list: bars, else the tabs, else the commas of a table. */
const signs = [/[|｜]/g, /\t/g, /[,，;；]/g];

/** The name and the five facts behind it. */
const facts = 6;

/** What a line was parted into. */
interface Parted {
	parts: string[];
	/** What should be the name holds the sign the line was parted by, outside quotes: there is a column more. */
	hasMore: boolean;
}

/**
 * The facts in a line as it was copied, from a table with or without quotes too: the last of them are parted, the name is
 * what stands before, for a name may hold such a sign itself. `null`: they are not all there.
 */
export function certificateParts(line: string): Parted | null {
	for (const sign of signs) {
		const places = [...line.matchAll(sign)].map(({ index }) => index);
		// A column without anything in it, at either end, as in a list drawn with bars.
		let [start, end] = [0, line.length];
		while (places.length >= facts && line.slice((places.at(-1) ?? 0) + 1, end).trim() === '')
			end = places.pop() ?? end;
		while (places.length >= facts && line.slice(start, places[0]).trim() === '')
			start = (places.shift() ?? 0) + 1;
		if (places.length < facts - 1) continue;
		const parted = places.slice(1 - facts);
		const raw = [...parted, end].map((to, at) => line.slice((parted[at - 1] ?? start - 1) + 1, to));
		const [name = ''] = raw;
		return { parts: raw.map(unquoted), hasMore: !isQuoted(name) && name.search(sign) >= 0 };
	}
	return null;
}

/** Whether it is one cell in quotes, and not several of them. */
function isQuoted(part: string): boolean {
	return /^"(?:[^"]|"")*"$/.test(part.trim());
}

function unquoted(part: string): string {
	const text = part.trim();
	return isQuoted(text) ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
}
