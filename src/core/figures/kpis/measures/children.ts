import { answers } from '../../../clocks/of-record/find-moments.ts';
import { rowsIn } from '../kpi-period.ts';
import { numbersFrom } from '../numbers-from.ts';
import type { Measure } from './measure.ts';

/** How many records of a kind lie below each record, on average or at most. */
export const measureChildren: Measure<'children'> = (use, rows, context, take) => {
	const { child, such, at } = use;
	const counted = rowsIn(rows, at, context).map(
		({ children }) =>
			children.filter(
				(one) =>
					one.tracker === child && !one.deleted && !one.corrected && answers(one.values, such),
			).length,
	);
	return numbersFrom(counted, take);
};
