import { answers } from '../../../clocks/of-record/find-moments.ts';
import { rowsIn } from '../kpi-period.ts';
import { plain } from '../measured.ts';
import type { Measure } from './measure.ts';

/** The sum of a product of number fields for each record of another tracker; what lacks a number is left out and told. */
export const measurePerRecord: Measure<'per_record'> = (use, rows, context) => {
	const { product, divide, by, at } = use;
	const products = rowsIn(rows, at, context).map(({ values }) => {
		const numbers = product.map((id) => values[id]);
		if (!numbers.every((one) => typeof one === 'number')) return null;
		return numbers.reduce((all, one) => all * one, 1);
	});
	const sum = products.reduce<number>((all, one) => all + (one ?? 0), 0) / divide;
	const others = context.rowsOf(by.tracker).filter(({ values }) => answers(values, by.where));
	const n = rowsIn(others, by.at, context).length;
	const counts = { n, asked: n, notApplicable: 0, missing: 0 };
	const left = products.filter((one) => one === null).length;
	return { ...plain(counts), value: n === 0 ? null : sum / n, fewest: 1, left };
};
