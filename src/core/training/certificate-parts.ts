/** What may part the facts of a certificate in a list: bars, else the tabs, else the commas of a table. */
const signs = [/[|｜]/g, /\t/g, /[,，;；]/g];

/** Whether a text holds what may part facts. */
export const parting = /[|｜\t,，;；]/;

/** The name and the five facts behind it. */
const facts = 6;

/**
 * The facts in a line as it was copied, from a table with or without quotes too: the last of them are parted, the name is
 * what stands before, for a name may hold such a sign itself. `null`: they are not all there.
 */
export function certificateParts(line: string): string[] | null {
	for (const sign of signs) {
		const places = [...line.matchAll(sign)].map(({ index }) => index);
		// A column without anything in it, at either end, as in a list drawn with bars.
		while (places.length >= facts && line.slice((places.at(-1) ?? 0) + 1).trim() === '') {
			line = line.slice(0, places.pop());
		}
		if (places.length < facts - 1) continue;
		const parted = places.slice(1 - facts);
		const ends = [...parted, line.length];
		return ends.map((end, at) =>
			unquoted(line.slice(at === 0 ? 0 : (parted[at - 1] ?? 0) + 1, end)),
		);
	}
	return null;
}

function unquoted(part: string): string {
	const text = part.trim();
	return /^"[\s\S]*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
}
