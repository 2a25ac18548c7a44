import type { Definition } from '~/core/definition/definition.ts';
import type { Entry } from '~/core/entries/entry.ts';
import { atOnce } from '~/core/figures/at-once.ts';
import { computeKpis } from '~/core/figures/kpis/compute-kpis.ts';
import type { KpiFigure } from '~/core/figures/kpis/kpi-figure.ts';
import { createCaseReader } from '~/core/figures/kpis/read-cases.ts';
import { quarterBefore } from '~/components/collect/quarter-before.ts';
import { daysOfQuarter } from '~/components/results/kpi-quarters.ts';
import { kpiPlan } from '../figures/kpis/kpi-content.ts';
import { mergedInto } from './seeded-books.ts';

/** A figure as a line to compare: its counts, its value or how many of them, and why there is none. */
export type FigureLine = (number | string | null)[];

/** What the pages tell of a quarter at a minute, by quarter, metric, part and tracker, as the view `figures` gives it. */
export function figuresOf(
	books: Readonly<Record<string, readonly Entry[]>>,
	definitions: Definition[],
	period: { code: string; from: string; until: string },
	now: number,
	plan = kpiPlan,
	baseline = daysOfQuarter(quarterBefore(period.code)),
): Map<string, FigureLine> {
	const entriesOf = (id: string) => [...mergedInto(books[id] ?? []).values()];
	const { rowsOf } = createCaseReader(entriesOf, definitions, plan.company, now);
	const source = { plan, definitions, rowsOf, now };
	const found = atOnce(computeKpis(source, { period, baseline, department: null }));
	return new Map(
		found.map((figure) => {
			const { metric, part, tracker } = figure.definition;
			return [`${period.code} ${metric}.${part} ${tracker}`, lineOf(figure)];
		}),
	);
}

function lineOf({ n, asked, notApplicable, missing, value, kOf, band, reason }: KpiFigure) {
	const number = value ?? (kOf ? kOf.count : null);
	return [
		...[n, asked, notApplicable, missing],
		number === null ? null : Number(number.toFixed(9)),
		// A band is no number either; SQL says why.
		band ? 'few_agree' : reason,
	];
}
