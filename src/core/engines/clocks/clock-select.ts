import type { CompanyClocks } from '../../clocks/company/company-clocks.ts';
import type { ClockMode } from '../../clocks/running/counting-time.ts';
import type { RecordClock } from '../../clocks/of-record/record-clock.ts';
import type { Dialect } from '../dialect.ts';
import { literal, quoted } from '../quoted.ts';
import { days, minuteNow } from './calendar-tables.ts';
import { clockBase } from './clock-base.ts';
import { judged } from './judged.ts';
import type { SqlContext } from './moments.ts';
import { never, pausesOf } from './pauses.ts';
import { byVersion, larger, lesser, whenWorked, workedBefore } from './worked.ts';

/**
 * A select of a clock of every record that has it: `id`, `clock`, `begun` and `started`, `done`, `due`, `state`,
 * `elapsed`, and `due_unpaused` and `state_unpaused`, as `readRecordClocks` tells them, in minutes; that it is due soon
 * is not told. `null`: nothing in the zip starts it, or it counts in a way that SQL is not written for.
 */
export function clockSelect(
	clock: RecordClock,
	context: SqlContext,
	company: CompanyClocks,
): string | null {
	const { dialect } = context;
	const { once } = dialect;
	const base = clockBase(clock, context);
	if (base === null) return null;
	const pauses = clock.pausedBy ? pausesOf(clock.pausedBy, context, 'base') : null;
	if (clock.pausedBy && pauses === null) return null;
	const modes = new Set(
		(clock.limit === null ? [] : (company.limits[clock.limit] ?? [])).map((one) => one.clock),
	);
	if (modes.size > 1) return null;
	const [mode = 'calendar'] = modes;
	const minutes =
		clock.limit === null
			? 'null'
			: byVersion(clock.limit, 'b.begun', company, (one) => String(one.minutes));
	const stood = pauses
		? `,
piece ${once} (${pauses}),
worked ${once} (
	select p.owner as owner, p.s as s, p.e as e, b.minutes as minutes, ${workedBefore(larger('p.s', 'b.started'), mode, dialect)} - b.before as ahead,
		case when p.e >= ${never} then 0 else ${workedBefore('p.e', mode, dialect)} - ${workedBefore(larger('p.s', 'b.started'), mode, dialect)} end as long
	from piece p join counted b on b.id = p.owner where p.e > b.started
),
running ${once} (
	select w.*, w.ahead - coalesce(sum(w.long) over (partition by w.owner order by w.s rows between unbounded preceding and 1 preceding), 0) as elapsed
	from worked w
),
stood ${once} (
	select r.owner as owner, sum(case when r.elapsed < r.minutes then r.long else 0 end) as long,
		max(case when r.elapsed < r.minutes and r.e >= ${never} then 1 else 0 end) as open,
		max(case when r.s <= ${minuteNow} and r.e > ${minuteNow} then 1 else 0 end) as waits
	from running r group by r.owner
)`
		: '';
	const due = dueOf(clock, mode, company, dialect);
	const paused = pauses
		? `case when s.open = 1 then null else ${whenWorked('(b.before + b.minutes + coalesce(s.long, 0))', mode, dialect)} end`
		: due;
	return `select * from (
with base ${once} (${base}),
counted ${once} (select b.*, ${minutes} as minutes, ${workedBefore('b.started', mode, dialect)} as before from base b)${stood},
timed ${once} (
	select b.*, ${paused} as due, ${due} as due_unpaused, ${pauses ? 'coalesce(s.waits, 0)' : '0'} as waits
	from counted b${pauses ? ' left join stood s on s.owner = b.id' : ''}
),
${judged('said', 'due', 't.waits', clock, context)},
${judged('unpaused', 'due_unpaused', '0', clock, context)}${pauses ? `,\nrested ${once} (${rested(mode, dialect)})` : ''}
select t.id as id, ${literal(clock.id)} as clock, t.begun as begun, t.started as started, a.done as done,
	case when a.state = 'not_applicable' then null else t.due end as due, a.state as state,
	case when a.state = 'not_applicable' then null else ${elapsed(mode, dialect)}${pauses ? ' - coalesce(q.long, 0)' : ''} end as elapsed,
	case when u.state = 'not_applicable' then null else t.due_unpaused end as due_unpaused, u.state as state_unpaused
from timed t join said a on a.id = t.id join unpaused u on u.id = t.id${pauses ? ' left join rested q on q.owner = t.id' : ''}
) ${quoted(clock.id)}`;
}

function dueOf(
	{ limit, due, every }: RecordClock,
	mode: ClockMode,
	company: CompanyClocks,
	dialect: Dialect,
): string {
	if (every) {
		const each = Object.entries(every.longest).map(([code, key]) => {
			const most = byVersion(key, 'b.begun', company, (one) =>
				whenWorked(
					`(${workedBefore('b.started', one.clock, dialect)} + ${one.minutes})`,
					one.clock,
					dialect,
				),
			);
			return `when ${literal(code)} then ${most}`;
		});
		return `case b.class ${each.join(' ')} end`;
	}
	if (limit !== null) return whenWorked('(b.before + b.minutes)', mode, dialect);
	return due?.wholeDay
		? `(select min(d."ends") from ${days} d where d."works" = 1 and d."ends" > b.named)`
		: 'b.named';
}

const seen = `coalesce(a.done, ${minuteNow})`;

/** Minutes counted until it was done, or until now. */
function elapsed(mode: ClockMode, dialect: Dialect): string {
	const counted = `${workedBefore(seen, mode, dialect)} - ${workedBefore('t.started', mode, dialect)}`;
	return `case when ${seen} <= t.started then 0 else ${counted} end`;
}

/** The minutes of them in which it stood, by `owner`. */
function rested(mode: ClockMode, dialect: Dialect): string {
	const [end, start] = [lesser('p.e', seen), larger('p.s', 't.started')];
	return `select p.owner as owner, sum(${workedBefore(end, mode, dialect)} - ${workedBefore(start, mode, dialect)}) as long
	from piece p join timed t on t.id = p.owner join said a on a.id = p.owner
	where p.e > t.started and p.s < ${seen} group by p.owner`;
}
