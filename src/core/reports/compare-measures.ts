import { differenceOf, type Worked } from '../figures/kpis/change-figure.ts';
import type { KpiPart } from '../figures/kpis/kpi-plan.ts';
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
 * where they are enough to be compared. Yields between two figures.
 */
export function* compareMeasures(
	source: KpiSource,
	period: KpiPeriod,
	against: Against,
): Generator<void, ToCompare[]> {
	const { plan } = source;
	const main = mainParts(plan);
	const parts = plan.metrics.flatMap(({ id: metric, parts: own }) =>
		own.flatMap((part) =>
			part.better && !part.change && !part.kept && !isTwice(part, own)
				? [{ name: nameOf({ metric, part: part.id }), better: part.better, within: part.within }]
				: [],
		),
	);
	const names = new Set(parts.map(({ name }) => name));
	const work = (one: KpiPeriod) =>
		workFigures(source, { period: one, baseline: null, department: null }, one, names);
	const now = yield* work(period);
	const found: ToCompare[] = [];
	for (const what of ['baseline', 'previous'] as const) {
		const than = against[what];
		// Where they are one quarter, once is enough.
		const isSame = what === 'previous' && than?.code === against.baseline?.code;
		if (than === null || isSame) continue;
		const before = yield* work(than);
		const beside = parts.flatMap(({ name, better, within }) =>
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
		found.push(...beside);
	}
	return found;
}

/** The middle and the mean of scores say less than the share of high ones, which is compared in their place. */
function isTwice({ shown }: KpiPart, parts: readonly KpiPart[]): boolean {
	return shown === 'score' && parts.some((one) => one.shown === 'percent' && one.better);
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
