import type { Values } from '../../../fields/value.ts';
import { rowsIn } from '../kpi-period.ts';
import type { Given } from '../measured.ts';
import { numbersFrom } from '../numbers-from.ts';
import { shareFrom } from '../share-from.ts';
import type { Measure } from './measure.ts';

/** Scores from 1 to 5: the share of 4 and 5, the middle or the mean. "Not applicable" counts in none. */
export const measureScores: Measure<'scores'> = ({ field, at }, rows, context, take) => {
	const given = rowsIn(rows, at, context).map(({ values }) => scoreOf(values, field));
	const opinions = given.filter((one) => typeof one === 'number');
	if (take !== 'top_two') return { ...numbersFrom(given, take), opinions };
	return { ...shareFrom(given.map(isHigh)), opinions };
};

/** A score; `null` = there is none. */
export function scoreOf(values: Values, field: string): Given<number> {
	const value = values[field] ?? null;
	return typeof value === 'number' || value === 'na' ? value : null;
}

/** Whether a score is 4 or 5. */
export function isHigh(score: Given<number>): Given<boolean> {
	return typeof score === 'number' ? score >= 4 : score;
}
