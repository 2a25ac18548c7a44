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

/**
 * How many characters have to be added, taken away, changed or swapped with their neighbour to make
 * one word the other; stops counting above `most` and gives `most + 1`.
 */
export function distance(left: string, right: string, most: number): number {
	if (Math.abs(left.length - right.length) > most) return most + 1;
	let before: number[] = [];
	let above = Array.from({ length: right.length + 1 }, (_, column) => column);
	for (let row = 1; row <= left.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= right.length; column += 1) {
			const same = left[row - 1] === right[column - 1] ? 0 : 1;
			let steps = Math.min(
				(above[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(above[column - 1] ?? 0) + same,
			);
			if (left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
				steps = Math.min(steps, (before[column - 2] ?? most) + 1);
			}
			current.push(steps);
		}
		if (Math.min(...current) > most) return most + 1;
		before = above;
		above = current;
	}
	return above[right.length] ?? most + 1;
}
