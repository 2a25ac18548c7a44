import type { CompanyCalendar } from '../../../clocks/company/company-clocks.ts';
import type { Expects } from '../../../definition/expects.ts';
import type { Field } from '../../../fields/field.ts';
import type { UseOf } from '../../../figures/kpis/measures/measure.ts';
import { firstDayOf } from '../../clocks/calendar-tables.ts';
import { recordsBelow, rowsOf, type SqlContext } from '../../clocks/moments.ts';
import { larger } from '../../clocks/worked.ts';
import { codeOfAnswer } from '../../code-of-answer.ts';
import { literal, quoted } from '../../quoted.ts';
import { chosenBy } from '../case-rows.ts';
import { dayCell } from './day-cell.ts';
import { dayRounds } from './day-rounds.ts';

/** The step with what a tracker's records say of how often, one line for each stretch of days in which they say the same. */
export const saidLinesOf = (tracker: string) => `_${tracker}_said`;

/** What of a record a change may put another answer in the place of. */
const said = ['frequency', 'weekday', 'day', 'state'] as const;

/**
 * The select of `saidLinesOf`: `id`, `turn`, the record's `first` day and whether it is `named`, the numbers of the first
 * and the last day of the line (`since`, `until`), and its `frequency`, `weekday`, `day` and `state`.
 */
export function saidLinesSelect(
	use: UseOf<'carried_out'>,
	expects: Expects,
	context: SqlContext,
	calendar: CompanyCalendar,
): string {
	const { definition, dialect, tables } = context;
	const columns = tables.get(definition.id)?.columns ?? new Set<string>();
	const { from } = expects;
	const named = from !== null && columns.has(from) ? dayCell(`s.${quoted(from)}`) : 'null';
	const own = answersOf(expects, 's', definition.fields, columns, context);
	const records = `select s."_id" as owner, '' as since, ${dialect.moment('s."_created"')} as noted, s."_id" as id, coalesce(${named}, substr(s."_created", 1, 10), '') as begun, case when ${named} is null then 0 else 1 end as named, ${own}
		from (select s.* ${rowsOf(definition.id, context, 's')}) s where ${chosenBy(use, context)}`;
	const changes = changesSelect(expects, context);
	const all = [records, ...(changes === null ? [] : [changes])].join('\n\t\tunion all ');
	const inOrder = 'partition by l.owner order by l.since, l.noted, l.id';
	// How many lines have said something up to one: of the first of a number all up to the next hold what it said.
	const times = said.map((one) => `count(l.${one}) over (${inOrder}) as ${one}_time`);
	const held = said.map(
		(one) => `max(t.${one}) over (partition by t.owner, t.${one}_time) as ${one}`,
	);
	const earliest = literal(firstDayOf(calendar));
	return `select h.owner as id, h.turn as turn, h.first as first, h.is_named as named, b.n as since, case when e.day = h.ends then e.n - 1 else 100000 end as until,
	${said.map((one) => `h.${one} as ${one}`).join(', ')}
from (
	select t.owner as owner, t.turn as turn, t.first as first, t.is_named as is_named, ${larger(larger('t.since', 't.first'), earliest)} as begins,
		case when t.next < ${earliest} then ${earliest} else t.next end as ends, ${held.join(', ')}
	from (
		select l.*, row_number() over (${inOrder}) as turn, max(l.begun) over (partition by l.owner) as first, max(l.named) over (partition by l.owner) as is_named,
			nullif(min(l.since) over (${inOrder} rows between 1 following and unbounded following), '') as next, ${times.join(', ')}
		from (${all}) l
	) t where t.is_named >= 0
) h join ${dayRounds} b on b.day = h.begins left join ${dayRounds} e on e.day = h.ends`;
}

/** What changes noted below put in the place of the records' answers; `null`: the zip has none. */
function changesSelect(expects: Expects, context: SqlContext): string | null {
	const { definition, dialect, tables } = context;
	const { versions } = definition;
	const child = versions && tables.get(versions.child);
	if (!versions || !child?.columns.has(versions.from)) return null;
	const may = new Set([...child.columns].filter((id) => versions.fields.includes(id)));
	const since = `m.${quoted(versions.from)}`;
	const answers = answersOf(expects, 'm', child.definition.fields, may, context);
	const below = recordsBelow(
		...([versions.child, {}, context] as const),
		`${since} as since, ${dialect.moment('m."_created"')} as noted, m."_id" as id, '' as begun, -1 as named, ${answers}`,
	);
	// Those of a record that is not there have no line of its own before them: nothing is expected of it.
	return (
		below &&
		`select k.owner, k.since, k.noted, k.id, k.begun, k.named, ${said.map((one) => `k.${one}`).join(', ')} from (${below}) k where length(k.since) = 10`
	);
}

/** The columns of `said`, in the codes of today; null for what has no column. */
function answersOf(
	expects: Expects,
	alias: string,
	fields: readonly Field[],
	columns: ReadonlySet<string>,
	{ dialect }: SqlContext,
): string {
	return said
		.map((one) => {
			const field = fields.find(({ id }) => id === expects[one]);
			const cell = field && columns.has(field.id) ? `${alias}.${quoted(field.id)}` : null;
			if (one === 'day')
				return `${cell === null ? dialect.integer('null') : dialect.real(cell)} as ${one}`;
			return `${field && cell !== null ? codeOfAnswer(field, cell) : "nullif('', '')"} as ${one}`;
		})
		.join(', ');
}
