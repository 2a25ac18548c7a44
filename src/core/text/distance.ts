/**
 * How many characters have to be added, taken away, changed or swapped with their neighbour to make
 * one word the other (optimal string alignment); stops counting above `most` and gives `most + 1`.
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
