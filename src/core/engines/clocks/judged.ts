import type { RecordClock } from '../../clocks/of-record/record-clock.ts';
import { minuteNow } from './calendar-tables.ts';
import { momentsOf, type SqlContext } from './moments.ts';
import type { Step } from './steps.ts';
import { lesser } from './worked.ts';

/** Where clocks are judged: the step with them, its columns, and those of the due moment and of whether it waits. */
interface ToJudge {
	from: string;
	columns: readonly string[];
	due: string;
	waits: string;
}

/**
 * Steps that end in `name`: the clocks of a step with when each was done, as `name_done`, and its state, as `name_state`, by
 * a due moment. What makes it unneeded by then, and was not taken back, ends it; later, it counts as done. Each step has
 * all columns of the one before, and is named once: SQLite writes a step out, with all that it is made of, at each mention.
 */
export function judged(
	name: string,
	{ from, columns, due, waits }: ToJudge,
	clock: RecordClock,
	context: SqlContext,
): Step[] {
	const solved = clock.unless && momentsOf(clock.unless, 'until', context);
	const again = clock.reopenedBy && momentsOf(clock.reopenedBy, 'from', context);
	const of = (row: string) => columns.map((one) => `${row}.${one} as ${one}`).join(', ');
	const by = (row: string) => columns.map((one) => `${row}.${one}`).join(', ');
	const at = lesser(`coalesce(t.${due}, ${minuteNow})`, minuteNow);
	const isOnTime = `t.done0 is not null and (t.${due} is null or t.done0 <= t.${due})`;
	const unneeded = `not (${isOnTime}) and t.by_due is not null and t.again = 0`;
	const done = solved
		? `case when ${unneeded} then null when ${isOnTime} then t.done0 else coalesce(t.done0, t.later) end`
		: 't.done0';
	const steps = solved
		? [
				{
					name: `${name}_solved`,
					select: `select ${of('t')}, ${at} as at, max(case when e.minute <= ${at} then e.minute end) as by_due,
	min(case when e.minute > t.${due} then e.minute end) as later
from ${from} t left join (${solved}) e on e.owner = t.id and e.minute <= ${minuteNow} group by ${by('t')}, ${at}`,
				},
				{
					name: `${name}_not`,
					select: `select ${of('v')}, v.by_due as by_due, v.later as later, ${again ? 'max(case when r.minute > v.by_due and r.minute <= v.at then 1 else 0 end)' : '0'} as again
from ${name}_solved v${again ? ` left join (${again}) r on r.owner = v.id group by ${by('v')}, v.by_due, v.later` : ''}`,
				},
			]
		: [];
	const select = `select ${of('j')}, j.ended as ${name}_done, case
	when j.unneeded = 1 then 'not_applicable'
	when j.ended is not null then case when j.${due} is null or j.ended <= j.${due} then 'on_time' else 'late' end
	when ${minuteNow} > j.${due} then 'overdue' when ${waits} = 1 then 'waiting' else 'open' end as ${name}_state
from (
	select ${of('t')}, ${done} as ended, ${solved ? `case when ${unneeded} then 1 else 0 end` : '0'} as unneeded
	from ${solved ? `${name}_not` : from} t
) j`;
	return [...steps, { name, select }];
}
