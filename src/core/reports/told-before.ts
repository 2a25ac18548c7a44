import { breakdownOf } from './hold-back.ts';
import type { Report, ReportedFigure } from './report.ts';

/** What reports tell of one period. */
export interface ToldBefore {
	period: string;
	/** Each figure by its id. */
	figures: ReadonlyMap<string, ReportedFigure>;
	/** The ids of groups' figures, by their breakdown. */
	groups: ReadonlyMap<string, readonly string[]>;
}

/** What a report tells of its own period. */
export function toldOfItself({ period, figures }: Pick<Report, 'period' | 'figures'>): ToldBefore {
	const groups = new Map<string, string[]>();
	for (const { id } of figures) {
		const breakdown = breakdownOf(id);
		if (breakdown === null) continue;
		const known = groups.get(breakdown);
		if (known) known.push(id);
		else groups.set(breakdown, [id]);
	}
	return { period, figures: new Map(figures.map(({ id, figure }) => [id, figure])), groups };
}

/** What a report tells of the periods it is compared with, whether or not these have a report. */
export function toldInComparisons({ comparisons }: Pick<Report, 'comparisons'>): ToldBefore[] {
	return comparisons.map(({ figure, before }) => ({
		period: before.period,
		figures: new Map([[figure, before]]),
		groups: new Map(),
	}));
}
