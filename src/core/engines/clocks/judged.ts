import type { RecordClock } from '../../clocks/of-record/record-clock.ts';
import { minuteNow } from './calendar-tables.ts';
import { momentsOf, type SqlContext } from './moments.ts';
import type { Step } from './steps.ts';
import { lesser } from './worked.ts';

/**
 * Steps that end in `name`: of every clock in `_timed` when it was `done` and its `state`, by the due
 * moment in a column. What makes it unneeded by then, and was not taken back, ends it; later, it counts as done.
 */
export function judged(
	name: string,
	due: string,
	waits: string,
	clock: RecordClock,
	context: SqlContext,
): Step[] {
	const solved = clock.unless && momentsOf(clock.unless, 'until', context);
	const again = clock.reopenedBy && momentsOf(clock.reopenedBy, 'from', context);
	const at = lesser(`coalesce(t.${due}, ${minuteNow})`, minuteNow);
	const isOnTime = `t.done0 is not null and (t.${due} is null or t.done0 <= t.${due})`;
	const unneeded = `not (${isOnTime}) and v.by_due is not null and v.again = 0`;
	const done = solved
		? `case when ${unneeded} then null when ${isOnTime} then t.done0 else coalesce(t.done0, v.later) end`
		: 't.done0';
	const steps = solved
		? [
				{
					name: `${name}_solved`,
					select: `select t.id as id, ${at} as at, max(case when e.minute <= ${at} then e.minute end) as by_due,
	min(case when e.minute > t.${due} then e.minute end) as later
from _timed t left join (${solved}) e on e.owner = t.id and e.minute <= ${minuteNow} group by t.id, ${at}`,
				},
				{
					name: `${name}_not`,
					select: `select v.id as id, v.by_due as by_due, v.later as later, ${again ? 'max(case when r.minute > v.by_due and r.minute <= v.at then 1 else 0 end)' : '0'} as again
from ${name}_solved v${again ? ` left join (${again}) r on r.owner = v.id group by v.id, v.by_due, v.later` : ''}`,
				},
			]
		: [];
	const select = `select j.id as id, j.done as done, case
	when j.unneeded = 1 then 'not_applicable'
	when j.done is not null then case when j.due is null or j.done <= j.due then 'on_time' else 'late' end
	when ${minuteNow} > j.due then 'overdue' when j.waits = 1 then 'waiting' else 'open' end as state
from (
	select t.id as id, t.${due} as due, ${waits} as waits, ${done} as done, ${solved ? `case when ${unneeded} then 1 else 0 end` : '0'} as unneeded
	from _timed t${solved ? ` left join ${name}_not v on v.id = t.id` : ''}
) j`;
	return [...steps, { name, select }];
}
