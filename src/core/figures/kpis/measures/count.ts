import { poissonInterval } from '../../statistics/poisson-interval.ts';
import { rowsIn } from '../kpi-period.ts';
import { plain } from '../measured.ts';
import type { Measure } from './measure.ts';

/** How many there are, and how many such a count stands for; none, in a register that is kept, is a number as well. */
export const measureCount: Measure<'count'> = ({ at }, rows, context) => {
	const n = rowsIn(rows, at, context).length;
	const counts = { n, asked: n, notApplicable: 0, missing: 0 };
	return {
		...plain(counts),
		value: rows.length === 0 ? null : n,
		interval: n === 0 ? null : poissonInterval(n),
	};
};
