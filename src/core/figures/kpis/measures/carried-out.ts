import { countExpected } from '../../../expected/count-expected.ts';
import { expectedOccurrences } from '../../../expected/expected-occurrences.ts';
import { shareOfCounts } from '../share-from.ts';
import type { Measure } from './measure.ts';

/** Of what a register expects in the period and whose day has come: what took place then, or two working days away. */
export const measureCarriedOut: Measure<'carried_out'> = (_, rows, context) => {
	const { definition, company, period, today } = context;
	const counts = rows.map(({ values, children, begun }) =>
		countExpected(
			expectedOccurrences(definition, { values, children, begun }, company.calendar, {
				...{ from: period.from, until: period.until, today },
			}),
		),
	);
	const n = counts.reduce((sum, { expected }) => sum + expected, 0);
	const held = counts.reduce((sum, { by }) => sum + by.as_planned + by.moved, 0);
	return shareOfCounts(held, { n, asked: n, notApplicable: 0, missing: 0 });
};
