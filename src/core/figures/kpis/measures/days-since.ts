import { dayOfMoment } from '../kpi-period.ts';
import { numbersFrom } from '../numbers-from.ts';
import type { Measure } from './measure.ts';

/** Days from a moment until today, the middle of all records; one without the moment is missing. */
export const measureDaysSince: Measure<'days_since'> = ({ at }, rows, context) =>
	numbersFrom(
		rows.map((row) => {
			const day = dayOfMoment(at, row, context);
			return day === null ? null : (Date.parse(context.today) - Date.parse(day)) / 86_400_000;
		}),
		'median',
	);
