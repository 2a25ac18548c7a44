import type { CompanyClocks } from '../../clocks/company/company-clocks.ts';
import { fewestForMedian } from '../../figures/statistics/median.ts';
import { recordsBelow, type SqlContext } from '../clocks/moments.ts';
import { quoted } from '../quoted.ts';
import { scoreIn } from './answer-rows.ts';
import { caseRows } from './case-rows.ts';
import { ofClock } from './clock-rows.ts';
import { columnsIn, numbersOf, shareOf, totalsOf, type Counted } from './counted.ts';
import { halfDone } from './half-done.ts';
import type { UseOf } from '../../figures/kpis/measures/measure.ts';

/** What a figure is asked with, besides its use. */
export interface Asking {
	/** Of several things, the one asked for. */
	take: string | null;
	/** How many minutes one of its unit has. */
	unit: number;
	/** Fewest cases. */
	minimum: number;
	company: CompanyClocks;
}

/** The numbers of a use of which one of several things is taken; `null`: SQL is not written for it. */
export function takenOf(
	use: UseOf<'number' | 'scores' | 'children' | 'time'>,
	{ take, unit }: Asking,
	context: SqlContext,
): Counted | null {
	switch (use.use) {
		case 'number':
			return columnsIn(context).has(use.field)
				? numbersOf(
						caseRows(use, use.at, context, () => `s.${quoted(use.field)}`),
						take,
					)
				: null;
		case 'scores': {
			if (!columnsIn(context).has(use.field)) return null;
			const cell = `s.${quoted(use.field)}`;
			const na = `${cell} = 'na'`;
			const rows = caseRows(use, use.at, context, () => scoreIn(cell, context), { na });
			const found = take === 'top_two' ? shareOf(rows) : numbersOf(rows, take);
			return found && { ...found, opinion: true };
		}
		case 'children': {
			const below = recordsBelow(use.child, use.such, context);
			const beside = `left join (select k.owner as owner, count(*) as many from (${below}) k group by k.owner) k on k.owner = s."_id"`;
			return numbersOf(
				below && caseRows(use, use.at, context, () => 'coalesce(k.many, 0)', { beside }),
				take,
			);
		}
		case 'time': {
			const ran = (columns: string) =>
				ofClock(use.clock, 'c.begun', columns, '1 = 1', use, context);
			const elapsed = `${context.dialect.real('c.elapsed')} / ${unit}`;
			const done = 'case when c.done is not null then 1 else 0 end';
			if (take === 'half') {
				const rows = ran(`c.elapsed as x, ${done} as done`);
				return totalsOf(rows && halfDone(rows, unit, context), fewestForMedian);
			}
			return numbersOf(
				ran(
					`case when c.done is not null then ${elapsed} end as x, case when c.elapsed is null then 1 else 0 end as na`,
				),
				take === 'each' ? 'median' : take,
			);
		}
	}
}
