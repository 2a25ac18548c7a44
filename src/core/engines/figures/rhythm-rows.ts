import type { CompanyClocks } from '../../clocks/company/company-clocks.ts';
import { minuteNow } from '../clocks/calendar-tables.ts';
import { momentsOf, rowsOf, type SqlContext } from '../clocks/moments.ts';
import { codeOfAnswer } from '../code-of-answer.ts';
import { literal, quoted } from '../quoted.ts';
import { chosenBy } from './case-rows.ts';
import { clocksIn } from './figure-steps.ts';
import { inQuarter } from './in-quarter.ts';
import { turnEnd, turnSelect } from './turn-select.ts';
import type { UseOf } from '../../figures/kpis/measures/measure.ts';

/**
 * A select of `period`, `x` and `na`: of the intervals one after the other, each as long as is wished for, whether
 * something was noted in it, by the quarter in which it ends; one that goes on counts only where something was.
 * `null`: the zip does not tell it.
 */
export function rhythmRows(
	use: UseOf<'rhythm'>,
	context: SqlContext,
	company: CompanyClocks,
): string | null {
	const { definition, dialect } = context;
	const clock = definition.clocks.find((one) => one.id === use.clock);
	if (!clock?.every) return null;
	const { else: other, ...own } = clock.from;
	const noted = momentsOf(own, 'until', context);
	const begun = other ? momentsOf(other, 'until', context) : null;
	const field = definition.fields.find((one) => one.id === clock.every?.field);
	if (noted === null || !field || !('options' in field)) return null;
	const past = (moments: string) =>
		`select x.owner as owner, x.minute as minute from (${moments}) x where x.minute <= ${minuteNow}`;
	const all = [noted, begun].flatMap((one) => (one ? [past(one)] : [])).join(' union all ');
	const code = codeOfAnswer(field, `s.${quoted(field.id)}`);
	const first = `select s."_id" as id, ${code} as kind, f.minute as start
	from (select s.* ${rowsOf(definition.id, context, 's')}) s
	join (select a.owner as owner, min(a.minute) as minute from (${all}) a group by a.owner) f on f.owner = s."_id"
	join (select c.id as id from ${quoted(clocksIn(definition.id))} c where c.clock = ${literal(clock.id)}) r on r.id = s."_id"
	where ${chosenBy(use, context)}`;
	const finish = turnEnd('t', clock.every, company);
	// In one row of time, not as a join: PostgreSQL would walk all notes for each interval.
	const line = `select t.id as id, t.start as minute, ${finish} as finish, 0 as noted from _turns t where t.ended = 1 and ${finish} > t.start
		union all
		select n.owner as id, n.minute as minute, ${dialect.integer('null')} as finish, 1 as noted from (${past(noted)}) n`;
	return `select q.code as period, k.kept as x, 0 as na from (
		with recursive _turns as (${turnSelect(first, clock.every, company, dialect)})
		select v.id as id, max(v.finish) as finish, case when min(case when v.noted = 1 then v.minute end) < max(v.finish) then 1 else 0 end as kept
		from (
			select u.*, count(u.finish) over (partition by u.id order by u.minute, u.noted rows between unbounded preceding and current row) as turn
			from (${line}) u
		) v where v.turn > 0 group by v.id, v.turn
	) k ${inQuarter('(k.finish - 1)')} where k.kept > 0 or k.finish <= ${minuteNow}`;
}
