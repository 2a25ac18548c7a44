/** Numbers drawn at a time: asked one by one they take longer than all that is done with them. */
const drawn = 1024;

/** Gives numbers from 0 up to 1 that nobody can foresee. */
export function createChance(): () => number {
	const numbers = new Uint32Array(drawn);
	let next = drawn;
	return () => {
		if (next === drawn) {
			crypto.getRandomValues(numbers);
			next = 0;
		}
		const number = numbers[next] ?? 0;
		next += 1;
		return number / 2 ** 32;
	};
}
