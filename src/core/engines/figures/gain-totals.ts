import { lesser } from '../clocks/worked.ts';

const sides = ['before', 'after'] as const;

/**
 * The totals of a share after something less the share before. `rows`: `period` and, each a sum or null,
 * `before_part`, `before_all`, `after_part` and `after_all`. A record that lacks a number, asked nobody, or says more than
 * there are, is missing.
 */
export function gainTotals(rows: string): string {
	const fits = sides
		.map((side) => `r.${side}_all > 0 and r.${side}_part <= r.${side}_all`)
		.join(' and ');
	const sum = (column: string) => `coalesce(sum(case when ${fits} then r.${column} end), 0)`;
	const fewer = lesser('g.before_all', 'g.after_all');
	return `select g.period as period, ${fewer} as n, ${fewer} + g.missing as asked, 0 as na, g.missing as missing,
		case when ${fewer} > 0 then 1.0 * g.after_part / g.after_all - 1.0 * g.before_part / g.before_all end as number,
		coalesce(g.people, 0) as people, 1 as enough, null as why
	from (
		select r.period as period, ${sides
			.flatMap((side) => [`${side}_part`, `${side}_all`])
			.map((one) => `${sum(one)} as ${one}`)
			.join(', ')},
			sum(case when ${fits} then 0 else 1 end) as missing,
			min(case when ${fits} then ${lesser('r.before_all', 'r.after_all')} end) as people
		from (${rows}) r where r.period is not null group by r.period
	) g`;
}
