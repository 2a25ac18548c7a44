import type { CompanyCalendar } from '../../../clocks/company/company-clocks.ts';
import { numberOfDay } from '../../../clocks/day-numbers.ts';
import { farthestMoved } from '../../../clocks/occurrences.ts';
import { firstWeek } from '../../../clocks/recurrence.ts';
import { weekday } from '../../../clocks/working-days.ts';
import { days, firstDayOf, minuteNow } from '../../clocks/calendar-tables.ts';
import type { Dialect } from '../../dialect.ts';
import { literal, quoted } from '../../quoted.ts';

/** The step with what makes something come round on a day, and where it goes from a day off. */
export const dayRounds = '_day_rounds';

/**
 * The select of `dayRounds`: of each day its number `n` and `starts`; `date`, `month`, the `latest` date of that month,
 * `weekday` and whether its week is an `even` one; whether it `works` and how many days until then did (`worked`), and
 * whether it is `past`. What falls on it takes place on day `by_date`, or, where a weekday was chosen, `by_weekday`.
 */
export function dayRoundsSelect(calendar: CompanyCalendar, { integer }: Dialect): string {
	const first = firstDayOf(calendar);
	// A weekend is off by itself: only one that is named as a day off moves what somebody put on it.
	const weekends = calendar.off.filter((day) => weekday(day) > 5).map(literal);
	const named = weekends.length === 0 ? '' : ` or w.day in (${weekends.join(', ')})`;
	const evenWeek = numberOfDay(firstWeek) - numberOfDay(first) + 1;
	const near = `case when w.works = 1 then w.n
		when w.next - w.n <= ${farthestMoved} and (w.prev is null or w.next - w.n <= w.n - w.prev) then w.next
		when w.n - w.prev <= ${farthestMoved} then w.prev end`;
	return `select w.day as day, w.n as n, w.starts as starts, w.works as works, w.worked as worked, w.past as past,
		w.date as date, w.month as month, max(w.date) over (partition by substr(w.day, 1, 7)) as latest, w.weekday as weekday,
		case when (w.n - ${evenWeek} + 14000) % 14 < 7 then 1 else 0 end as even,
		${near} as by_date, case when w.works = 0 and (w.weekday <= 5${named}) then ${near} else w.n end as by_weekday
	from (
		select d.day as day, d.n as n, d.starts as starts, d.works as works, sum(d.works) over (order by d.n) as worked,
			case when d.ends <= ${minuteNow} then 1 else 0 end as past,
			${integer('substr(d.day, 9, 2)')} as date, ${integer('substr(d.day, 6, 2)')} as month, (d.n + ${weekday(first) + 5}) % 7 + 1 as weekday,
			max(case when d.works = 1 then d.n end) over (order by d.n) as prev,
			min(case when d.works = 1 then d.n end) over (order by d.n desc) as next
		from (select c."day" as day, c."starts" as starts, c."ends" as ends, c."works" as works, ${integer('row_number() over (order by c."day")')} as n from ${quoted(days)} c) d
	) w`;
}
