import { meanOf } from '../../statistics/mean.ts';
import { rowsIn } from '../kpi-period.ts';
import { shareFrom } from '../share-from.ts';
import type { Measure } from './measure.ts';
import { scoreOf } from './scores.ts';

/** The share of people whose mean over the scores they gave reaches what is asked; who gave too few is missing. */
export const measureMeanOfPerson: Measure<'mean_of_person'> = (use, rows, context) => {
	const { fields, at, least, from } = use;
	const means = rowsIn(rows, at, context).map(({ values }) => {
		const scores = fields.map((field) => scoreOf(values, field));
		if (scores.every((one) => one === 'na')) return 'na';
		const given = scores.filter((one) => typeof one === 'number');
		return given.length < least ? null : meanOf(given);
	});
	// Five times 4.2 is no less than 4.2 for being added up.
	const flags = means.map((one) => (typeof one === 'number' ? one >= from - 1e-9 : one));
	return {
		...shareFrom(flags),
		opinions: flags.filter((one) => one !== 'na' && one !== null).map(Number),
	};
};
