import { momentsOf, rowsOf, type SqlContext } from '../clocks/moments.ts';
import { chosenBy, lastOf } from './case-rows.ts';
import { dayNumbers, todaySelect } from './day-numbers.ts';
import { inThisQuarter } from './in-quarter.ts';
import type { UseOf } from '../../figures/kpis/measures/measure.ts';

/**
 * A select of `period`, the quarter that goes on, `x` and `na`: days from a moment of each record until today; null
 * where it has none. `null`: nothing in the zip tells the moment.
 */
export function sinceRows(use: UseOf<'days_since'>, context: SqlContext): string | null {
	const moments = momentsOf(use.at, 'until', context);
	if (moments === null) return null;
	const days = `select m.owner as owner, t.n - d.n as days from (${lastOf(moments, use.at)}) m
	join ${dayNumbers} d on d.starts <= m.minute and d.ends > m.minute cross join (${todaySelect}) t`;
	return `select q.code as period, case when l.owner = s."_id" then l.days end as x, 0 as na
	from (select s.* ${rowsOf(context.definition.id, context, 's')}) s
	left join (${days}) l on l.owner = s."_id" ${inThisQuarter}
	where ${chosenBy(use, context)}`;
}
