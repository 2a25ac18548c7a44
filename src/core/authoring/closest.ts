import { distance } from '../text/distance.ts';

/** The candidate most like a word, or `null` where none is alike: what the author may have meant. */
export function closest(word: string, candidates: Iterable<string>): string | null {
	let best: string | null = null;
	let least = Math.max(2, Math.floor(word.length / 3)) + 1;
	for (const candidate of candidates) {
		const changes = distance(word, candidate, least - 1);
		if (changes < least) [best, least] = [candidate, changes];
	}
	return best;
}
