import { fewestForPercent } from '../../figures/statistics/shown-share.ts';
import type { Dialect } from '../dialect.ts';
import { literal } from '../quoted.ts';
import { caseTotals } from './case-totals.ts';
import type { Counted } from './counted.ts';

/** A part of a metric with what is asked of it before it is told. */
export interface AskedPart {
	metric: string;
	part: string;
	/** `null`: it is of all registers. */
	tracker: string | null;
	/** Fewest cases. */
	minimum: number;
	/** Of an anonymous form: fewest people; `null`: it is of cases. */
	people: number | null;
	/** Of an anonymous form: the other part it is compared with in the same period; `null`: there is none. */
	beside: { counted: Counted; fewest: number } | null;
}

/** Of fewer who nearly all agree it is known what each of them said (V6). */
const fewestWhoMayAgree = 20;

/**
 * A select of a figure by period, told as the pages tell it (`judgeFigure`): a value, or only `count` of `n`, or why
 * there is none. Of too few people nothing is told, not even how many; where nearly all of few agree, no number. Of two parts
 * that stand side by side and are so few people apart that these could be worked out, neither is told (`areClose`). As
 * `own_…` what it is without that, for what is worked out of it.
 */
export function figureSelect(
	asked: AskedPart,
	counted: Counted,
	{ integer, real, join }: Pick<Dialect, 'integer' | 'real' | 'join'>,
): string {
	const { metric, part, tracker, minimum, people, beside } = asked;
	const kind = 'kind' in counted ? counted.kind : null;
	const isShare = kind === 'share' || kind === 'sums';
	const totals = totalsOf(counted, people !== null);
	// Where nobody answered the other part it has no row, and a row that is not there counts nobody.
	const other = beside
		? ` ${join} (select p.period as period, p.n as n from (${totalsOf(beside.counted, true)}) p) g on g.period = f.period`
		: '';
	const isClose = beside
		? `abs(f.n - coalesce(g.n, 0)) between 1 and ${beside.fewest - 1}`
		: '1 = 0';
	const isFew = people === null ? '1 = 0' : `f.n < ${people} or f.people < ${people}`;
	const covered = `(${isFew} or ${isClose})`;
	// How many there are is always told.
	const atLeast = counted.fewest === 0 ? 0 : Math.max(counted.fewest, minimum);
	const few = isShare ? Math.min(counted.fewest, minimum) : atLeast;
	const shown = isShare ? Math.max(fewestForPercent, minimum) : 0;
	const uncertain = people === null ? '1 = 0' : `f.n < ${fewestWhoMayAgree} and f.agree = 1`;
	const isUntold = `${uncertain} or f.enough = 0 or f.n < ${Math.max(few, shown)}`;
	const why = `case when ${isFew} then 'too_few' when ${uncertain} then 'few_agree' when f.why is not null then f.why
		when f.n = 0 then 'no_data' when f.enough = 0 or f.n < ${few} then 'too_few' end`;
	const told = (column: string) =>
		`case when ${covered} then null else ${integer(`f.${column}`)} end`;
	return `select ${literal(metric)} as metric, ${literal(part)} as part, ${tracker === null ? "nullif('', '')" : literal(tracker)} as tracker, f.period as period,
	${told('n')} as n, ${told('asked')} as asked, ${told('na')} as not_applicable, ${told('missing')} as missing,
	case when ${isShare ? `${covered} or ${uncertain} or f.n < ${few}` : '1 = 1'} then null else ${integer('f.hit')} end as hits,
	case when ${covered} or ${isUntold} then null else ${real('f.number')} end as value,
	case when ${isClose} then 'direction_only' else ${why} end as reason,
	${['n', 'asked', 'na', 'missing'].map((id) => `${integer(`f.${id}`)} as own_${id}`).join(', ')}, case when ${isFew} then 1 else 0 end as own_few,
	case when ${isFew} or ${isUntold} then null else ${real('f.number')} end as own_value, ${why} as own_reason
from (${totals}) f${other}`;
}

function totalsOf(counted: Counted, isOfPeople: boolean): string {
	return 'rows' in counted
		? `select a.*, a.n as people, 1 as enough, null as why from (${caseTotals(counted, isOfPeople)}) a`
		: `select a.*, 0 as hit, 0 as agree from (${counted.totals}) a`;
}
