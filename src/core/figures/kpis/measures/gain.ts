import type { Values } from '../../../fields/value.ts';
import { newcombe } from '../../statistics/compare-shares.ts';
import { pairOf, sumOfPairs } from '../../statistics/paired-shares.ts';
import { rowsIn } from '../kpi-period.ts';
import { plain } from '../measured.ts';
import { sumOf } from '../sum-of.ts';
import type { Measure } from './measure.ts';

/**
 * The share after less the share before, with Newcombe's interval; who answered before need not be who answered after.
 * `n` is the smaller side. A record that lacks a number, asked nobody, or says more than there are, is missing.
 */
export const measureGain: Measure<'gain'> = ({ before, after, at }, rows, context) => {
	const counted = rowsIn(rows, at, context);
	const side = (values: Values, { of, among }: typeof before) => ({
		count: sumOf(values, of),
		n: sumOf(values, among),
	});
	const pairs = counted.flatMap(
		({ values }) => pairOf(side(values, before), side(values, after)) ?? [],
	);
	const missing = counted.length - pairs.length;
	const sum = sumOfPairs(pairs);
	const people = pairs.reduce(
		(fewest, pair) => Math.min(fewest, pair.before.n, pair.after.n),
		Number.POSITIVE_INFINITY,
	);
	const n = Math.min(sum.before.n, sum.after.n);
	const apart = newcombe(sum.before, sum.after);
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
