import { fewestForPercent } from '../../figures/statistics/shown-share.ts';
import type { Dialect } from '../dialect.ts';
import { literal } from '../quoted.ts';
import type { Counted } from './counted.ts';

/** A part of a metric with what is asked of it before it is told. */
export interface AskedPart {
	metric: string;
	part: string;
	tracker: string;
	/** Fewest cases. */
	minimum: number;
	/** Of an anonymous form: fewest people; `null`: it is of cases. */
	people: number | null;
}

/** Of fewer who nearly all agree it is known what each of them said (V6). */
const fewestWhoMayAgree = 20;

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
 * A select of a figure by period, told as the pages tell it (`judgeFigure`): a value, or only `count` of `n`, or why
 * there is none. Of too few people nothing is told, not even how many; where nearly all of few agree, no number.
 */
export function figureSelect(
	asked: AskedPart,
	{ rows, kind, fewest, opinion }: Counted,
	{ integer, real }: Pick<Dialect, 'integer' | 'real'>,
): string {
	const { metric, part, tracker, minimum, people } = asked;
	const isSum = kind === 'sums';
	const isShare = kind === 'share' || isSum;
	const yes = opinion ? 'case when c.x >= 4 then 1 when c.x is not null then 0 end' : 'c.x';
	const times = [1, 2, 3, 4, 5].map(
		(score) => `sum(case when c.x = ${score} then 1 else 0 end) >= count(c.x) - 1`,
	);
	const counts = isSum ? countsOfSums : countsOfCases;
	const hit = isSum ? sumWhere(fits, 'c.part') : isShare ? `coalesce(sum(${yes}), 0)` : '0';
	const onOneSide = isShare ? [`${hit} <= 1`, `${hit} >= count(c.x) - 1`] : [];
	const agree =
		people === null
			? '1 = 0'
			: [...onOneSide, ...(opinion ? times.map((one) => `(count(c.x) > 0 and ${one})`) : [])].join(
					' or ',
				) || '1 = 0';
	const quantile = typeof kind === 'object' ? kind.quantile : 0;
	const place = `abs(c.place - 1 - (c.known - 1) * ${quantile})`;
	const number = isShare
		? `case when ${counts.n} > 0 then 1.0 * ${hit} / ${counts.n} end`
		: kind === 'count'
			? '1.0 * count(c.x)'
			: kind === 'mean'
				? 'avg(c.x * 1.0)'
				: `sum(case when c.x is not null and ${place} < 1 then c.x * (1 - ${place}) end)`;
	const covered = people === null ? '1 = 0' : `f.n < ${people}`;
	// How many there are is always told.
	const atLeast = kind === 'count' ? 0 : Math.max(fewest, minimum);
	const few = isShare ? Math.min(fewest, minimum) : atLeast;
	const shown = isShare ? Math.max(fewestForPercent, minimum) : 0;
	const uncertain = people === null ? '1 = 0' : `f.n < ${fewestWhoMayAgree} and f.agree = 1`;
	const told = (column: string) =>
		`case when ${covered} then null else ${integer(`f.${column}`)} end`;
	return `select ${literal(metric)} as metric, ${literal(part)} as part, ${literal(tracker)} as tracker, f.period as period,
	${told('n')} as n, ${told('asked')} as asked, ${told('na')} as not_applicable, ${told('missing')} as missing,
	case when ${isShare ? `${covered} or ${uncertain} or f.n < ${few}` : '1 = 1'} then null else ${integer('f.hit')} end as hits,
	case when ${covered} or ${uncertain} or f.n < ${Math.max(few, shown)} then null else ${real('f.number')} end as value,
	case when ${covered} then 'too_few' when ${uncertain} then 'few_agree' when f.n = 0 then 'no_data' when f.n < ${few} then 'too_few' end as reason
from (
	select c.period as period, ${counts.n} as n, ${counts.asked} as asked, sum(c.na) as na, ${counts.missing} as missing,
		${hit} as hit, ${number} as number, case when ${agree} then 1 else 0 end as agree
	from (
		select r.*, count(r.x) over (partition by r.period) as known,
			row_number() over (partition by r.period order by case when r.x is null then 1 else 0 end, r.x) as place
		from (${rows}) r where r.period is not null
	) c group by c.period
) f`;
}
