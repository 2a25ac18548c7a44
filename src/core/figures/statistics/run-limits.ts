import { binomialUpTo } from './probabilities.ts';

/** What chance alone still explains in a run chart, of so many points beside the median (Anhøj). */
export function runLimits(n: number): { longest: number; crossings: number } {
	let crossings = 0;
	while (binomialUpTo(crossings, n - 1, 0.5) < 0.05) crossings++;
	return { longest: Math.round(Math.log2(n)) + 3, crossings };
}
