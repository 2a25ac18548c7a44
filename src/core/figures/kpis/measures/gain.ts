import { newcombe } from '../../statistics/compare-shares.ts';
import { rowsIn } from '../kpi-period.ts';
import { plain } from '../measured.ts';
import { sumOf } from '../sum-of.ts';
import type { Measure } from './measure.ts';

/**
 * The share after less the share before, with Newcombe's interval; who answered before need not be who answered after.
 * `n` is the smaller side. A record that lacks a number, or says more than there are, is missing.
 */
export const measureGain: Measure<'gain'> = ({ before, after, at }, rows, context) => {
	const [was, is] = [
		{ count: 0, n: 0 },
		{ count: 0, n: 0 },
	];
	let missing = 0;
	let people = Infinity;
	for (const { values } of rowsIn(rows, at, context)) {
		const [first, second] = [before, after].map(({ of, among }) => ({
			count: sumOf(values, of),
			n: sumOf(values, among),
		}));
		if (!isWhole(first) || !isWhole(second)) {
			missing += 1;
			continue;
		}
		was.count += first.count;
		was.n += first.n;
		is.count += second.count;
		is.n += second.n;
		people = Math.min(people, first.n, second.n);
	}
	const n = Math.min(was.n, is.n);
	const apart = newcombe(was, is);
	return {
		...plain({ n, asked: n + missing, notApplicable: 0, missing }),
		value: apart?.difference ?? null,
		interval: apart?.interval ?? null,
		fewest: fewestForGain,
		people: Number.isFinite(people) ? people : 0,
	};
};

/** Of fewer answers a rise says nothing (domain, K41). */
const fewestForGain = 10;

function isWhole(
	side: { count: number | null; n: number | null } | undefined,
): side is { count: number; n: number } {
	const { count = null, n = null } = side ?? {};
	return count !== null && n !== null && count <= n;
}
