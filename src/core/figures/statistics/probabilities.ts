/** How probable it is that at most `count` of `n` come out, each with this chance. */
export function binomialUpTo(count: number, n: number, chance: number): number {
	if (count < 0) return 0;
	if (count >= n || chance === 0) return 1;
	if (chance === 1) return 0;
	const [yes, no] = [Math.log(chance), Math.log1p(-chance)];
	let ways = 0;
	let sum = 0;
	for (let k = 0; k <= count; k++) {
		if (k > 0) ways += Math.log(n - k + 1) - Math.log(k);
		sum += Math.exp(ways + k * yes + (n - k) * no);
	}
	return Math.min(1, sum);
}

/** How probable at most `count` events are where so many are expected. */
export function poissonUpTo(count: number, expected: number): number {
	if (count < 0) return 0;
	if (expected === 0) return 1;
	let term = -expected;
	let sum = Math.exp(term);
	for (let k = 1; k <= count; k++) {
		term += Math.log(expected) - Math.log(k);
		sum += Math.exp(term);
	}
	return Math.min(1, sum);
}
