/**
 * How much two folded words are alike, from 0 to 1: by the pairs of neighbouring characters they
 * share (Dice), a single character counting as a pair with nothing.
 */
export function similarity(left: string, right: string): number {
	const mine = pairs(left);
	const theirs = pairs(right);
	let shared = 0;
	const open = [...theirs];
	for (const pair of mine) {
		const at = open.indexOf(pair);
		if (at === -1) continue;
		open.splice(at, 1);
		shared += 1;
	}
	return mine.length + theirs.length === 0 ? 0 : (2 * shared) / (mine.length + theirs.length);
}

function pairs(word: string): string[] {
	const characters = [...`\u0002${word.replace(/\s/gu, '')}\u0003`];
	return characters.slice(1).map((char, index) => `${characters[index]}${char}`);
}
