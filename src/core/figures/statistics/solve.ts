/** Where a function that only rises, or only falls, passes zero between two ends; to the last digit. */
export function solve(rises: (at: number) => number, low: number, high: number): number {
	const sign = Math.sign(rises(low));
	let [left, right] = [low, high];
	for (let step = 0; step < 200 && right - left > Number.EPSILON * right; step++) {
		const middle = (left + right) / 2;
		if (Math.sign(rises(middle)) === sign) left = middle;
		else right = middle;
	}
	return (left + right) / 2;
}
