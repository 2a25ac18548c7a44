/**
 * The name of a zip's entry. Where it is not marked as UTF-8 it is read as UTF-8 all the same if it
 * is, else as GB18030, which the archivers of Chinese Windows write.
 */
export function memberName(bytes: Uint8Array, markedUtf8: boolean): string {
	const strict = ['utf-8', ...(markedUtf8 ? [] : ['gb18030'])];
	for (const encoding of strict) {
		try {
			return new TextDecoder(encoding, { fatal: true }).decode(bytes);
		} catch {
			// The next one, then.
		}
	}
	return new TextDecoder(markedUtf8 ? 'utf-8' : 'windows-1252').decode(bytes);
}

/** Tells names apart that were given already: the second `a.csv` becomes `a (2).csv`. */
export function createDistinctNames(): (name: string) => string {
	const taken = new Set<string>();
	const next = new Map<string, number>();
	return (name) => {
		let distinct = name;
		const [, stem = name, ending = ''] = /^(.*[^/\\])(\.[^./\\]*)$/su.exec(name) ?? [];
		while (taken.has(distinct)) {
			const number = next.get(name) ?? 2;
			next.set(name, number + 1);
			distinct = `${stem} (${number})${ending}`;
		}
		taken.add(distinct);
		return distinct;
	};
}
