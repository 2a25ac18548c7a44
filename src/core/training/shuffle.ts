/** Numbers from 0 to below 1 that follow from a text: the same text gives the same numbers (FNV-1a, then mulberry32). */
function numbersFrom(seed: string): () => number {
	let state = 0x811c9dc5;
	for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** A list in an order that follows from a text: who opens the same question again finds it as it was. */
export function shuffle<One>(list: readonly One[], seed: string): One[] {
	const next = numbersFrom(seed);
	const shuffled = [...list];
	for (let at = shuffled.length - 1; at > 0; at -= 1) {
		const other = Math.floor(next() * (at + 1));
		[shuffled[at], shuffled[other]] = [shuffled[other] as One, shuffled[at] as One]; // Both are within the list.
	}
	return shuffled;
}

/** As {@link shuffle}, but never as it was: what is to be put in order must not begin in it. */
export function disorder<One>(list: readonly One[], seed: string): One[] {
	const shuffled = shuffle(list, seed);
	const isAsWritten = shuffled.every((one, at) => one === list[at]);
	return isAsWritten ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}
