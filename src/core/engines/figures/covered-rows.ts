import { recordsBelow, rowsOf, type SqlContext } from '../clocks/moments.ts';
import { codeOfAnswer } from '../code-of-answer.ts';
import { quoted } from '../quoted.ts';
import { chosenBy } from './case-rows.ts';
import { dayNumbers, todaySelect } from './day-numbers.ts';
import { inThisQuarter } from './in-quarter.ts';
import type { UseOf } from '../../figures/kpis/measures/measure.ts';

/**
 * A select of `period`, the quarter that goes on, `x` and `na`: of each kind of records, whether one of them has a
 * record below from the last so many months. `null`: the zip has not both, or a record may be of several kinds.
 */
export function coveredRows(use: UseOf<'covered'>, context: SqlContext): string | null {
	const { definition, tables, dialect } = context;
	const kind = definition.fields.find(({ id }) => id === use.each);
	const isThere = tables.get(definition.id)?.columns.has(use.each);
	if (!kind || !isThere || !('options' in kind) || kind.type === 'choices') return null;
	if (!tables.get(use.child)?.columns.has(use.field)) return null;
	const below = recordsBelow(use.child, {}, context, `m.${quoted(use.field)} as day`);
	if (below === null) return null;
	const month = dialect.integer('row_number() over (order by d.day)');
	const firsts = `select d.day as day, d.n as n, ${month} as month from ${dayNumbers} d where substr(d.day, 9, 2) = '01'`;
	// Of a month that is too short, its last day.
	const since = `select d.day as since, t.day as today from (${todaySelect}) t
	join (${firsts}) a on a.day = substr(t.day, 1, 8) || '01'
	join (${firsts}) b on b.month = a.month - ${use.months}
	join (${firsts}) c on c.month = a.month - ${use.months - 1}
	join ${dayNumbers} d on d.n = case when b.n + t.n - a.n < c.n then b.n + t.n - a.n else c.n - 1 end`;
	const recent = `select k.owner as owner from (${below}) k cross join (${since}) z where k.owner is not null and k.day > z.since and k.day <= z.today`;
	const code = codeOfAnswer(kind, `s.${quoted(use.each)}`);
	return `select q.code as period, v.x as x, 0 as na from (
		select ${code} as kind, max(case when s."_id" ${dialect.within} (${recent}) then 1 else 0 end) as x
		from (select s.* ${rowsOf(definition.id, context, 's')}) s
		where ${chosenBy(use, context)} and s.${quoted(use.each)} is not null group by ${code}
	) v ${inThisQuarter}`;
}
