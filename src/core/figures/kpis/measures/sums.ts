import { rowsIn } from '../kpi-period.ts';
import { shareOfCounts } from '../share-from.ts';
import { sumOf } from '../sum-of.ts';
import type { Measure } from './measure.ts';

/**
 * The sum of some number fields among that of others, over all records. One that lacks a number, or says more
 * than there are, is missing with all it is about.
 */
export const measureSums: Measure<'sums'> = ({ of, among, at }, rows, context) => {
	let [count, n, missing] = [0, 0, 0];
	for (const { values } of rowsIn(rows, at, context)) {
		const all = sumOf(values, among);
		const part = sumOf(values, of);
		if (all === null) continue;
		if (part === null || part > all) missing += all;
		else {
			count += part;
			n += all;
		}
	}
	return shareOfCounts(count, { n, asked: n + missing, notApplicable: 0, missing });
};
