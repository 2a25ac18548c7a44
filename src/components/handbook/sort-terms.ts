/** Han characters each of which is the first of its pinyin letter, and the letters. */
const firsts = '阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀';
const letters = 'ABCDEFGHJKLMNOPQRSTWXYZ';

/** Words under their letters, in the order of a dictionary of the language. */
export function sortTerms<Item>(
	items: readonly Item[],
	wordOf: (item: Item) => string,
	locale: string,
): { letter: string; items: Item[] }[] {
	// Chinese sorts by pinyin unless one asks for another order.
	const collator = new Intl.Collator(locale);
	const sorted = [...items].sort((one, other) => collator.compare(wordOf(one), wordOf(other)));
	const groups: { letter: string; items: Item[] }[] = [];
	for (const item of sorted) {
		const letter = letterOf(wordOf(item), collator);
		const last = groups.at(-1);
		if (last?.letter === letter) last.items.push(item);
		else groups.push({ letter, items: [item] });
	}
	return groups;
}

/** `B` for 半年 and for “baseline”. */
function letterOf(word: string, collator: Intl.Collator): string {
	const [first = ''] = word;
	if (!/\p{Script=Han}/u.test(first)) return first.toLocaleUpperCase();
	const at = [...firsts].findLastIndex((boundary) => collator.compare(boundary, first) <= 0);
	return letters[at] ?? 'A';
}
