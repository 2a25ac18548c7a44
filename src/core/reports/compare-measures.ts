import { differenceOf, type Worked } from '../figures/kpis/change-figure.ts';
import type { KpiPeriod } from '../figures/kpis/kpi-period.ts';
import type { KpiSource } from '../figures/kpis/kpi-question.ts';
import { nameOf, workFigures } from '../figures/kpis/work-figures.ts';
import type { ToCompare } from './make-report.ts';
import { mainParts, measureId, plainFigure } from './measure-figures.ts';

/** With what a report compares its quarter; `null`: with nothing. */
export interface Against {
	baseline: KpiPeriod | null;
	previous: KpiPeriod | null;
}

/**
 * The measures that may get better or worse beside what they were: the main ones wherever both have a value, all others
 * where they are enough to be compared.
 */
export function compareMeasures(
	source: KpiSource,
	period: KpiPeriod,
	against: Against,
): ToCompare[] {
	const { plan } = source;
	const main = mainParts(plan);
	const parts = plan.metrics.flatMap(({ id: metric, parts: own }) =>
		own.flatMap((part) =>
			part.better && !part.change && !part.kept
				? [{ name: nameOf({ metric, part: part.id }), better: part.better, within: part.within }]
				: [],
		),
	);
	const names = new Set(parts.map(({ name }) => name));
	const work = (one: KpiPeriod) =>
		workFigures(source, { period: one, baseline: null, department: null }, one, names);
	const now = work(period);
	const known = new Map<string, ReturnType<typeof work>>();
	return (['baseline', 'previous'] as const).flatMap((what): ToCompare[] => {
		const than = against[what];
		if (than === null) return [];
		const before = known.get(than.code) ?? work(than);
		known.set(than.code, before);
		return parts.flatMap(({ name, better, within }) =>
			(now.get(name) ?? []).flatMap((is): ToCompare[] => {
				const was = before.get(name)?.find((one) => isAlike(one, is));
				if (!was || !isTold(is) || !isTold(was)) return [];
				const difference = differenceOf(was.found, is.found);
				if (difference === null && !main.has(name)) return [];
				const figure = measureId(plan, is.figure);
				const aim = { better, by: null, within };
				return [{ figure, against: what, before: plainFigure(was.figure), difference, aim }];
			}),
		);
	});
}

/** Of the same tracker, and of the same version of it: what was asked in other words is another figure. */
function isAlike(one: Worked, other: Worked): boolean {
	const [a, b] = [one.figure.definition, other.figure.definition];
	return a.tracker === b.tracker && a.at === b.at;
}

/** Of what is covered nothing is told, nor how far it lies from anything. */
function isTold({ figure }: Worked): boolean {
	return !figure.suppressed && (figure.value !== null || figure.kOf !== null);
}
