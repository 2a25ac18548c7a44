import type { CompanyClocks } from '../../clocks/company/company-clocks.ts';
import { minuteNow } from '../clocks/calendar-tables.ts';
import { momentsOf, rowsOf, type SqlContext } from '../clocks/moments.ts';
import { byVersion, lesser, whenWorked, workedBefore } from '../clocks/worked.ts';
import { codeOfAnswer } from '../code-of-answer.ts';
import { literal, quoted } from '../quoted.ts';
import { chosenBy } from './case-rows.ts';
import { clocksIn } from './figure-steps.ts';
import { inQuarter } from './in-quarter.ts';
import type { UseOf } from '../../figures/kpis/measures/measure.ts';

/** So many intervals of one record are looked at, as on the pages. */
const most = 1500;

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
	const { wanted, longest } = clock.every;
	const ends = Object.keys(longest).flatMap((kind) => {
		const [wish, limit] = [wanted[kind], longest[kind]];
		if (wish === undefined || limit === undefined) return [];
		return [{ kind, wish, limit }];
	});
	const finish = (kind: string, start: string) => {
		const endOf = (limit: string) => endBy(limit, start, company, context);
		const cases = ends.map(
			(one) => `when ${literal(one.kind)} then ${lesser(endOf(one.wish), endOf(one.limit))}`,
		);
		return `case ${kind} ${cases.join(' ')} end`;
	};
	const first = `select s."_id" as id, ${code} as kind, f.minute as start, 1 as turn
	from (select s.* ${rowsOf(definition.id, context, 's')}) s
	join (select a.owner as owner, min(a.minute) as minute from (${all}) a group by a.owner) f on f.owner = s."_id"
	join (select c.id as id from ${quoted(clocksIn(definition.id))} c where c.clock = ${literal(clock.id)}) r on r.id = s."_id"
	where ${chosenBy(use, context)}`;
	return `select q.code as period, case when k.kept > 0 then 1 else 0 end as x, 0 as na from (
		with recursive _turns as (
			select h.id as id, h.kind as kind, h.start as start, h.turn as turn, ${finish('h.kind', 'h.start')} as finish from (${first}) h
			union all
			select t.id, t.kind, t.finish, t.turn + 1, ${finish('t.kind', 't.finish')} from _turns t
			where t.finish > t.start and t.finish <= ${minuteNow} and t.turn < ${most}
		)
		select t.id as id, t.finish as finish, sum(case when n.minute >= t.start and n.minute < t.finish then 1 else 0 end) as kept
		from _turns t ${dialect.join} (${past(noted)}) n on n.owner = t.id where t.finish > t.start group by t.id, t.finish
	) k ${inQuarter('(k.finish - 1)')} where k.kept > 0 or k.finish <= ${minuteNow}`;
}

/** When an interval that starts at a minute ends by a limit. */
function endBy(
	limit: string,
	start: string,
	company: CompanyClocks,
	{ dialect }: SqlContext,
): string {
	return byVersion(limit, start, company, ({ clock, minutes }) =>
		whenWorked(`(${workedBefore(start, clock, dialect)} + ${minutes})`, clock, dialect),
	);
}
