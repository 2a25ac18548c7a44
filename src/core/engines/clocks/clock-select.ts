import type { CompanyClocks } from '../../clocks/company/company-clocks.ts';
import type { ClockMode } from '../../clocks/running/counting-time.ts';
import type { RecordClock } from '../../clocks/of-record/record-clock.ts';
import type { Dialect } from '../dialect.ts';
import { literal } from '../quoted.ts';
import { cadenceColumns, cadenceDue, cadenceElapsed, cadenceKept } from './cadence.ts';
import { days, minuteNow } from './calendar-tables.ts';
import { clockBase } from './clock-base.ts';
import { judged } from './judged.ts';
import type { SqlContext } from './moments.ts';
import { never, pausesOf } from './pauses.ts';
import type { Step } from './steps.ts';
import { byVersion, larger, lesser, whenWorked, workedBefore } from './worked.ts';

/** A select with the steps it is made of. */
export interface ClockSelect {
	clock: string;
	steps: Step[];
	select: string;
}

/**
 * A select of a clock of every record that has it: `id`, `clock`, `begun` and `started`, `done`, `due`, `state`,
 * `elapsed`, and `due_unpaused` and `state_unpaused`, as `readRecordClocks` tells them, in minutes; that it is due soon
 * is not told. `null`: nothing in the zip starts it.
 */
export function clockSelect(
	clock: RecordClock,
	context: SqlContext,
	company: CompanyClocks,
): ClockSelect | null {
	const { dialect } = context;
	const base = clockBase(clock, context);
	if (base === null) return null;
	const pauses = clock.pausedBy ? pausesOf(clock.pausedBy, context, '_base') : null;
	const counts = countsOf(clock, company);
	const minutes =
		clock.limit === null
			? dialect.integer('null')
			: byVersion(clock.limit, 'b.begun', company, (one) => String(one.minutes));
	const due = dueOf(clock, counts, company, dialect);
	const paused = pauses
		? `case when s.open = 1 then null else ${counts('b', (mode) => whenWorked('(b.before + b.minutes + coalesce(s.long, 0))', mode, dialect))} end`
		: due;
	const columns = [...timed, ...(clock.every ? cadenceKept(clock.every, company) : [])];
	const judgedColumns = [...columns, '_said_done', '_said_state'];
	const steps = [
		{ name: '_base', select: base },
		{
			name: '_counted',
			select: `select b.*, ${minutes} as minutes, ${counts('b', (mode) => workedBefore('b.started', mode, dialect))} as before${clock.every ? cadenceColumns(clock.every, company, dialect) : ''} from _base b`,
		},
		...(pauses ? stoodSteps(pauses, counts, dialect) : []),
		{
			name: '_timed',
			select: `select b.*, ${paused} as due, ${due} as due_unpaused, ${pauses ? 'coalesce(s.waits, 0)' : '0'} as waits
from _counted b${pauses ? ' left join _stood s on s.owner = b.id' : ''}`,
		},
		...judged('_said', { from: '_timed', columns, due: 'due', waits: 'j.waits' }, clock, context),
		...judged(
			'_unpaused',
			{ from: '_said', columns: judgedColumns, due: 'due_unpaused', waits: '0' },
			clock,
			context,
		),
		...(pauses
			? [
					{
						name: '_rested',
						select: rested([...judgedColumns, '_unpaused_state'], counts, dialect),
					},
				]
			: []),
	];
	const select = `select t.id as id, ${literal(clock.id)} as clock, t.begun as begun, t.started as started, t._said_done as done,
	case when t._said_state = 'not_applicable' then null else t.due end as due, t._said_state as state,
	case when t._said_state = 'not_applicable' then null else ${clock.every ? cadenceElapsed(clock.every, company, dialect) : elapsed(counts, dialect)}${pauses ? ' - t.rest' : ''} end as elapsed,
	case when t._unpaused_state = 'not_applicable' then null else t.due_unpaused end as due_unpaused, t._unpaused_state as state_unpaused
from ${pauses ? '_rested' : '_unpaused'} t`;
	return { clock: clock.id, steps, select };
}

/** What is told of a clock before it is judged, besides what one that comes round has. */
const timed = ['id', 'begun', 'started', 'done0', 'due', 'due_unpaused', 'waits'];

/** What is said of the row of a clock by how its limit counts: by the version in force when it began. */
type Counts = (row: string, say: (mode: ClockMode) => string) => string;

function countsOf({ limit }: Pick<RecordClock, 'limit'>, company: CompanyClocks): Counts {
	const versions = limit === null ? [] : (company.limits[limit] ?? []);
	const [mode = 'calendar', ...others] = new Set(versions.map(({ clock }) => clock));
	if (limit === null || others.length === 0) return (_, say) => say(mode);
	return (row, say) => `(${byVersion(limit, `${row}.begun`, company, (one) => say(one.clock))})`;
}

/** How long each clock stood before its limit was used up, whether it still does, and whether it waits now. */
function stoodSteps(pauses: string, counts: Counts, dialect: Dialect): Step[] {
	const worked = (minute: string) => counts('b', (mode) => workedBefore(minute, mode, dialect));
	const before = worked(larger('p.since', 'b.started'));
	return [
		{ name: '_piece', select: pauses },
		{
			name: '_worked',
			select: `select p.owner as owner, p.since as since, p.until as until, b.minutes as minutes, ${before} - b.before as ahead,
	case when p.until >= ${never} then 0 else ${worked('p.until')} - ${before} end as long
from _piece p join _counted b on b.id = p.owner where p.until > b.started`,
		},
		{
			name: '_running',
			select: `select w.*, w.ahead - coalesce(sum(w.long) over (partition by w.owner order by w.since rows between unbounded preceding and 1 preceding), 0) as elapsed
from _worked w`,
		},
		{
			name: '_stood',
			select: `select r.owner as owner, sum(case when r.elapsed < r.minutes then r.long else 0 end) as long,
	max(case when r.elapsed < r.minutes and r.until >= ${never} then 1 else 0 end) as open,
	max(case when r.since <= ${minuteNow} and r.until > ${minuteNow} then 1 else 0 end) as waits
from _running r group by r.owner`,
		},
	];
}

function dueOf(
	{ limit, due, every }: RecordClock,
	counts: Counts,
	company: CompanyClocks,
	dialect: Dialect,
): string {
	if (every) return cadenceDue(every, company, dialect);
	if (limit !== null)
		return counts('b', (mode) => whenWorked('(b.before + b.minutes)', mode, dialect));
	return due?.wholeDay
		? dialect.lookups.next({
				...{ from: days, by: 'ends', given: 'w."works" = 1', reach: 'b.named' },
				value: (of) => of('ends'),
			})
		: 'b.named';
}

const seen = `coalesce(t._said_done, ${minuteNow})`;

/** Minutes counted until it was done, or until now. */
function elapsed(counts: Counts, dialect: Dialect): string {
	const worked = (minute: string) => counts('t', (mode) => workedBefore(minute, mode, dialect));
	const counted = `${worked(seen)} - ${worked('t.started')}`;
	return `case when ${seen} <= t.started then 0 else ${counted} end`;
}

/** Clocks with these columns, and the minutes of them in which each stood, as `rest`. */
function rested(columns: readonly string[], counts: Counts, dialect: Dialect): string {
	const worked = (minute: string) => counts('t', (mode) => workedBefore(minute, mode, dialect));
	const [end, start] = [lesser('p.until', seen), larger('p.since', 't.started')];
	return `select ${columns.map((one) => `t.${one} as ${one}`).join(', ')},
	coalesce(sum(case when p.until > t.started and p.since < ${seen} then ${worked(end)} - ${worked(start)} end), 0) as rest
	from _unpaused t left join _piece p on p.owner = t.id group by ${columns.map((one) => `t.${one}`).join(', ')}`;
}
