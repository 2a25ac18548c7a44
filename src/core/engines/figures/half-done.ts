import { fewestForMedian } from '../../figures/statistics/median.ts';
import type { SqlContext } from '../clocks/moments.ts';

/** Half, a hair above: eight eighths multiplied are no exact half. As a logarithm, in which a product is a sum. */
const half = Math.log(0.5 + 1e-12);

/** The logarithm of nothing left, as a number. */
const none = -1000;

/**
 * The totals of when half of the cases were done, those that are open counted for as long as they have lasted
 * (Kaplan–Meier). `rows`: `period`, `x`, how long each took or has lasted, null where it does not apply, and `done`, 1 or 0.
 * `unit`: of how many of these one of the figure's unit is.
 */
export function halfDone(rows: string, unit: number, { dialect }: SqlContext): string {
	const left = `(p.known - p.place + 1)`;
	const step = `case when p.done = 0 then 0 when ${left} = 1 then ${none} else ln(1 - 1.0 / ${left}) end`;
	// A case done at the very minute another was last looked at counts as before it.
	const order = 'case when r.x is null then 1 else 0 end, r.x, r.done desc';
	const value = `min(case when k.x is not null and k.done = 1 and k.remains <= ${half} then k.x end)`;
	const done = 'sum(case when k.x is not null then k.done else 0 end)';
	return `select k.period as period, count(k.x) as n, count(*) as asked, count(*) - count(k.x) as na, 0 as missing,
		${dialect.real(value)} / ${unit} as number, count(*) as people,
		case when ${done} >= ${fewestForMedian} then 1 else 0 end as enough,
		case when ${done} >= ${fewestForMedian} and ${value} is null then 'not_half' end as why
	from (
		select p.period as period, p.x as x, p.done as done,
			sum(case when p.x is null then 0 else ${step} end) over (partition by p.period order by p.place rows between unbounded preceding and current row) as remains
		from (
			select r.period as period, r.x as x, r.done as done, count(r.x) over (partition by r.period) as known,
				row_number() over (partition by r.period order by ${order}) as place
			from (${rows}) r
		) p
	) k group by k.period`;
}
