import { rowsIn } from '../kpi-period.ts';
import { numbersFrom } from '../numbers-from.ts';
import type { Measure } from './measure.ts';

/** The middle of a number field, its mean, or what nine of ten stay within. */
export const measureNumber: Measure<'number'> = ({ field, at }, rows, context, take) => {
	const given = rowsIn(rows, at, context).map(({ values }) => {
		const value = values[field];
		return typeof value === 'number' ? value : null;
	});
	return numbersFrom(given, take);
};
