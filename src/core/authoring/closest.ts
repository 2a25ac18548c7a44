/** The candidate most like a word, or `null` where none is alike: what the author may have meant. */
export function closest(word: string, candidates: Iterable<string>): string | null {
	let best: string | null = null;
	let least = Math.max(2, Math.floor(word.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) >= least) continue;
		const changes = distance(word, candidate);
		if (changes < least) [best, least] = [candidate, changes];
	}
	return best;
}

/** How many letters must be put in, taken out or replaced to make one word the other (Levenshtein). */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
