import { codesOf } from '../../../fields/codes-of.ts';
import { meanOf } from '../../statistics/mean.ts';
import { wilson } from '../../statistics/wilson.ts';
import { rowsIn } from '../kpi-period.ts';
import { countGiven, plain } from '../measured.ts';
import { shareFrom } from '../share-from.ts';
import type { Measure } from './measure.ts';
import { isHigh, scoreOf } from './scores.ts';

/**
 * The mean of each kind's share of 4 and 5, over the kinds with answers enough: what can be told of rows that
 * nobody can join to a person. Answers of one person go together, so the interval is that of as many people as
 * the least answered kind has, which is rather too wide than too narrow.
 */
export const measureScoresOfEach: Measure<'scores_of_each'> = (use, rows, context) => {
	const { field, each, at, least } = use;
	const asked = rowsIn(rows, at, context);
	const kinds = [...new Set(asked.flatMap(({ values }) => codesOf(values[each])))];
	const of = (kind: string) => asked.filter(({ values }) => codesOf(values[each]).includes(kind));
	const shares = kinds
		.map((kind) => shareFrom(of(kind).map(({ values }) => isHigh(scoreOf(values, field)))))
		.filter(({ n }) => n >= context.minimum);
	const people = Math.min(...shares.map(({ n }) => n));
	const value = meanOf(shares.flatMap((one) => one.value ?? []));
	const found = plain(countGiven(asked.map(({ values }) => scoreOf(values, field))));
	if (value === null || shares.length < least) return { ...found, people: 0, fewest: Infinity };
	return { ...found, value, interval: wilson(value * people, people), people };
};
