import type { CompanyClocks } from '../../clocks/company/company-clocks.ts';
import { weekday } from '../../clocks/working-days.ts';
import { firstDayOf, minuteNow } from '../clocks/calendar-tables.ts';
import { rowsOf, type SqlContext } from '../clocks/moments.ts';
import { quoted } from '../quoted.ts';
import { chosenBy } from './case-rows.ts';
import { dayNumbers } from './day-numbers.ts';
import { inQuarter } from './in-quarter.ts';
import type { UseOf } from '../../figures/kpis/measures/measure.ts';

/**
 * A select of `period`, `x` and `na`: of each week from the first record of a kind to its last, by the quarter in
 * which it began, whether there is one. `null`: the zip has not both columns.
 */
export function weekRows(
	use: UseOf<'weeks'>,
	context: SqlContext,
	{ calendar }: CompanyClocks,
): string | null {
	const { definition, dialect } = context;
	const columns = context.tables.get(definition.id)?.columns;
	if (!columns?.has(use.each) || !columns.has(use.week)) return null;
	// So many days a day lies after a Monday.
	const past = `(d.n + ${weekday(firstDayOf(calendar)) + 5}) % 7`;
	const noted = `select distinct coalesce(${dialect.text(`s.${quoted(use.each)}`)}, '') as kind, d.n - ${past} as monday
	from (select s.* ${rowsOf(definition.id, context, 's')}) s join ${dayNumbers} d on d.day = s.${quoted(use.week)}
	where ${chosenBy(use, context)} and d.starts <= ${minuteNow}`;
	const spans = `select a.kind as kind, min(a.monday) as first, max(a.monday) as last from (${noted}) a group by a.kind`;
	return `select q.code as period, case when w.there > 0 then 1 else 0 end as x, 0 as na
	from (
		select p.kind as kind, d.n as monday, min(d.starts) as starts, sum(case when b.monday = d.n then 1 else 0 end) as there
		from (${spans}) p join (${noted}) b on b.kind = p.kind cross join ${dayNumbers} d
		where d.n >= p.first and d.n <= p.last and ${past} = 0 group by p.kind, d.n
	) w ${inQuarter('w.starts')}`;
}
