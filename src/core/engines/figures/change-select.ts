import type { KpiPart } from '../../figures/kpis/kpi-plan.ts';
import type { Dialect } from '../dialect.ts';
import { literal, quoted } from '../quoted.ts';
import type { AskedPart } from './figure-select.ts';
import { quarters } from './in-quarter.ts';

/** The step with every figure that is no change, told and, as `own_…`, before it is told. */
export const figureRows = '_figure_rows';

/** The step with each quarter's `before`, the quarter it is compared with. */
export const quartersBefore = '_quarters_before';

/** The view of the quarter all are compared with; null: each with the one before it. */
const baseline = '_baseline';

/** A part that says how far another is from what it was. */
export interface AskedChange {
	metric: string;
	part: string;
	as: NonNullable<KpiPart['change']>['as'];
	of: AskedPart;
	/** What it is compared with in the same period, where that is there. */
	with: AskedPart | null;
}

/** The select of `quartersBefore`. */
export function quartersBeforeSelect(): string {
	const chosen = `(select b."code" from ${quoted(baseline)} b)`;
	return `select q.code as code, case when ${chosen} <> q.code then ${chosen} else p.code end as before
	from ${quarters} q left join ${quarters} p on p.closes = q.opens`;
}

/**
 * A select of all figures and of the changes by quarter, told as the pages tell them (`changeFigure`). Every figure is
 * read once, as it is, `alone`, and as what it is to a change: `now`, what it was `before`, or what lies `beside` it in
 * the same quarter. SQLite writes a step out at each mention.
 */
export function figuresWithChanges(
	changes: readonly AskedChange[],
	{ integer }: Pick<Dialect, 'integer'>,
): string {
	const named = changes.flatMap(roleRows).join(' union all ');
	const at = `case when c.role = 'before' then t.before else t.code end`;
	// For each quarter; a join that first works out what it compares is none that ClickHouse takes.
	const roles = named
		? `${alone} union all select c.*, t.code as code, ${at} as at from (${named}) c cross join ${quartersBefore} t`
		: alone;
	const columns = ['n', 'asked', 'na', 'missing', 'value', 'reason', 'few'];
	const asTold = ['n', 'asked', 'not_applicable', 'missing', 'hits', 'value', 'reason'];
	const most = (role: string, column: string) =>
		`max(case when k.role = '${role}' then r.${column} end)`;
	const cells = [
		...asTold.map((one) => `${most('alone', one)} as ${one}`),
		...['now', 'before', 'beside'].flatMap((role) =>
			columns.map((one) => `${most(role, `own_${one}`)} as ${role}_${one}`),
		),
	];
	const keys = ['metric', 'part', 'tracker'].map(
		(id) => `case when k.role = 'alone' then r.${id} else k.${id} end`,
	);
	const period = `case when k.role = 'alone' then r.period else k.code end`;
	const found = `select ${keys[0]} as metric, ${keys[1]} as part, ${keys[2]} as tracker, ${period} as period, k.reduces as reduces, k.fewest as fewest,
		${cells.join(', ')}
	from ${figureRows} r cross join (${roles}) k
	where k.role = 'alone' or (k.at = r.period and k.metric_of = r.metric and k.part_of = r.part and k.tracker_of = coalesce(r.tracker, ''))
	group by ${[...keys, period].join(', ')}, k.reduces, k.fewest`;
	const isBeside = `g.beside_n is not null and coalesce(g.beside_reason, '') <> 'no_data'`;
	const was = ['n', 'value', 'reason', 'few'].map(
		(one) => `case when ${isBeside} then g.beside_${one} else g.before_${one} end as was_${one}`,
	);
	const why = `case when coalesce(c.now_reason, '') = 'no_data' then 'no_data'
		when c.was_n is null or coalesce(c.was_reason, '') = 'no_data' then 'no_baseline'
		when c.now_few = 1 or c.was_few = 1 or c.now_value is null or c.was_value is null then 'too_few'
		when c.reduces = 1 and c.was_value = 0 then 'no_baseline'
		when c.fewest > 0 and abs(c.now_n - c.was_n) between 1 and c.fewest - 1 then 'direction_only' end`;
	const told = (own: string, column: string) =>
		`case when h.reduces < 0 then h.${own} when h.why = 'direction_only' then null when h.why = 'no_data' or h.now_few = 1 then 0 else h.now_${column} end as ${own}`;
	return `select h.metric as metric, h.part as part, h.tracker as tracker, h.period as period,
	${told('n', 'n')}, ${told('asked', 'asked')}, ${told('not_applicable', 'na')}, ${told('missing', 'missing')},
	case when h.reduces < 0 then h.hits else ${integer('null')} end as hits, case when h.reduces < 0 then h.value when h.why is not null then null when h.reduces = 1 then (h.was_value - h.now_value) / h.was_value else h.now_value - h.was_value end as value,
	case when h.reduces < 0 then h.reason else h.why end as reason
from (select c.*, ${why} as why from (select g.*, ${was.join(', ')} from (${found}) g) c where c.reduces < 0 or c.now_n is not null) h`;
}

/** A figure as it is. */
const alone = `select '' as metric, '' as part, nullif('', '') as tracker, -1 as reduces, 0 as fewest, 'alone' as role, '' as metric_of, '' as part_of, '' as tracker_of, nullif('', '') as code, nullif('', '') as at`;

/** What figures are to a change. */
function roleRows({ metric, part, as, of, with: beside }: AskedChange): string[] {
	const than = beside ?? of;
	const fewest = Math.max(of.people ?? 0, than.people ?? 0);
	const row = (role: string, one: AskedPart) =>
		`select ${literal(metric)} as metric, ${literal(part)} as part, nullif('', '') as tracker, ${as === 'reduction' ? 1 : 0} as reduces, ${fewest} as fewest, '${role}' as role,
		${literal(one.metric)} as metric_of, ${literal(one.part)} as part_of, ${literal(one.tracker ?? '')} as tracker_of`;
	return [row('now', of), row('before', than), ...(beside ? [row('beside', beside)] : [])];
}
