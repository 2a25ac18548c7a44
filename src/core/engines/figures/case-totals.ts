import type { CountedCases } from './counted.ts';

/** A record that lacks a number, or says more than there are, is missing with all it is about. */
const fits = 'c.part <= c.x';
const sumWhere = (where: string, of: string) =>
	`coalesce(sum(case when ${where} then ${of} end), 0)`;

const countsOfCases = {
	n: 'count(c.x)',
	asked: 'count(*)',
	missing: 'count(*) - count(c.x) - sum(c.na)',
};
const countsOfSums = {
	n: sumWhere(fits, 'c.x'),
	asked: 'coalesce(sum(c.x), 0)',
	missing: sumWhere('c.part is null or c.part > c.x', 'c.x'),
};

/**
 * A select of a figure's cases by period: `n`, `asked`, `na` and `missing`, how many of them are a `hit`, the `number`,
 * and whether nearly all `agree`. `isOfPeople`: of an anonymous form.
 */
export function caseTotals(
	{ rows, kind, opinion }: Pick<CountedCases, 'rows' | 'kind' | 'opinion'>,
	isOfPeople: boolean,
): string {
	const isShare = kind === 'share' || kind === 'sums';
	const yes = opinion ? 'case when c.x >= 4 then 1 when c.x is not null then 0 end' : 'c.x';
	const times = [1, 2, 3, 4, 5].map(
		(score) => `sum(case when c.x = ${score} then 1 else 0 end) >= count(c.x) - 1`,
	);
	const counts = kind === 'sums' ? countsOfSums : countsOfCases;
	const hit =
		kind === 'sums' ? sumWhere(fits, 'c.part') : isShare ? `coalesce(sum(${yes}), 0)` : '0';
	const onOneSide = isShare ? [`${hit} <= 1`, `${hit} >= count(c.x) - 1`] : [];
	const said = opinion ? times.map((one) => `(count(c.x) > 0 and ${one})`) : [];
	const agree = (isOfPeople && [...onOneSide, ...said].join(' or ')) || '1 = 0';
	const quantile = typeof kind === 'object' ? kind.quantile : 0;
	const place = `abs(c.place - 1 - (c.known - 1) * ${quantile})`;
	const number = isShare
		? `case when ${counts.n} > 0 then 1.0 * ${hit} / ${counts.n} end`
		: kind === 'count'
			? '1.0 * count(c.x)'
			: kind === 'mean'
				? 'avg(c.x * 1.0)'
				: `sum(case when c.x is not null and ${place} < 1 then c.x * (1 - ${place}) end)`;
	return `select c.period as period, ${counts.n} as n, ${counts.asked} as asked, sum(c.na) as na, ${counts.missing} as missing,
		${hit} as hit, ${number} as number, case when ${agree} then 1 else 0 end as agree
	from (
		select r.*, count(r.x) over (partition by r.period) as known,
			row_number() over (partition by r.period order by case when r.x is null then 1 else 0 end, r.x) as place
		from (${rows}) r where r.period is not null
	) c group by c.period`;
}
