/** A word and its syllables, one space between them. */
type Spelt = readonly [word: string, syllables: string];

/** Fewer letters are initials of too much. */
const leastInitials = 3;

/**
 * The Chinese words that some letters spell one after the other, each in full or by its initials; the
 * fewest words win, and full ones before initials. Null: they spell none.
 */
export function spellingOf(letters: string, spelt: readonly Spelt[]): string | null {
	if (!/^[a-z]+$/.test(letters)) return null;
	const ways = spelt.flatMap(([word, syllables]) => {
		const parts = syllables.split(' ');
		const initials = parts.map((part) => part[0]).join('');
		const full = { word, letters: parts.join(''), cost: 1 };
		return [full, ...(parts.length > 1 ? [{ word, letters: initials, cost: 2.5 }] : [])];
	});
	type Way = { cost: number; text: string; isFull: boolean };
	const best: (Way | undefined)[] = [{ cost: 0, text: '', isFull: false }];
	for (let place = 0; place < letters.length; place += 1) {
		const so = best[place];
		if (!so) continue;
		for (const way of ways) {
			if (!letters.startsWith(way.letters, place)) continue;
			const end = place + way.letters.length;
			const cost = so.cost + way.cost;
			if (cost >= (best[end]?.cost ?? Number.POSITIVE_INFINITY)) continue;
			best[end] = { cost, text: so.text + way.word, isFull: so.isFull || way.cost === 1 };
		}
	}
	const whole = best[letters.length];
	if (!whole || whole.text === '') return null;
	return whole.isFull || letters.length >= leastInitials ? whole.text : null;
}
