/**
 * The totals of a mean of each kind's share of 4 and 5, over the kinds with so many answers. `rows`: `period`, `kind`,
 * `x`, a score, and `na`. `least`: of fewer kinds nothing is told; nobody knows then how many people there were.
 */
export function eachKind(rows: string, minimum: number, least: number): string {
	const counts = `a.kind is not null and a.n >= ${minimum}`;
	const kinds = `sum(case when ${counts} then 1 else 0 end)`;
	return `select a.period as period, sum(a.n) as n, sum(a.asked) as asked, sum(a.na) as na, sum(a.missing) as missing,
		avg(case when ${counts} then 1.0 * a.high / a.n end) as number,
		case when ${kinds} >= ${least} then min(case when ${counts} then a.n end) else 0 end as people,
		case when ${kinds} >= ${least} then 1 else 0 end as enough, null as why
	from (
		select r.period as period, r.kind as kind, count(r.x) as n, count(*) as asked, sum(r.na) as na,
			count(*) - count(r.x) - sum(r.na) as missing, sum(case when r.x >= 4 then 1 else 0 end) as high
		from (${rows}) r group by r.period, r.kind
	) a where a.period is not null group by a.period`;
}
