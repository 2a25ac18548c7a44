import { monthsOf } from '../../../clocks/recurrence.ts';
import type { Expects } from '../../../definition/expects.ts';
import { farthestMeant } from '../../../expected/match-notes.ts';
import { weekdays } from '../../../expected/plan-on.ts';
import { farthestMoved } from '../../../clocks/occurrences.ts';
import { literal, quoted } from '../../quoted.ts';
import type { SqlContext } from '../../clocks/moments.ts';
import type { Step } from '../../clocks/steps.ts';
import { lesser } from '../../clocks/worked.ts';
import { dayRounds } from './day-rounds.ts';
import { saidLinesOf } from './said-lines.ts';

/** So far beyond a line's days its rhythm is looked at: what would be moved onto the same day as one of its own. */
const around = 2 * farthestMoved;

/**
 * Steps of which the last has `id`, the number `n` of each day on which something is expected of that record, the day off
 * it was moved from, or itself (`own`), and its share: a note twice as far away in days is no further than `reach`, which
 * ends halfway to the nearer day beside it.
 */
export function dueDaySteps(expects: Expects, { dialect, definition }: SqlContext): Step[] {
	const saidLines = quoted(saidLinesOf(definition.id));
	const [rounds, days, due] = ['rounds', 'days', 'due'].map((one) =>
		quoted(`_${definition.id}_${one}`),
	) as [string, string, string]; // As many as were named.
	const running = expects.running.map(literal).join(', ') || "''";
	const isRunning = expects.state === null ? '1 = 1' : `l.state in (${running})`;
	const isDated = `l.frequency in (${Object.keys(monthsOf).map(literal).join(', ')}) and l.day >= 1`;
	const day = `case when l.frequency = 'daily' then d.n when ${isDated} then d.by_date else d.by_weekday end`;
	const moved = (row: string) => `case when ${row}.own = ${row}.n then 0 else 1 end`;
	const beside = (take: string, frame: string) =>
		`nullif(${take}(c.n) over (partition by c.id order by c.n rows between ${frame}), 0)`;
	const before = `c.n - coalesce(${beside('max', 'unbounded preceding and 1 preceding')}, c.n - ${2 * farthestMeant})`;
	const after = `coalesce(${beside('min', '1 following and unbounded following')}, c.n + ${2 * farthestMeant}) - c.n`;
	return [
		{
			name: rounds,
			select: `select l.id as id, l.turn as turn, l.since as since, l.until as until, d.n as own, ${day} as n
	from ${saidLines} l cross join ${dayRounds} d
	where d.n >= l.since - ${around} and d.n <= l.until + ${around} and ${isRunning} and (${comesRound(dialect.integer)})`,
		},
		{
			// Of two on one day that one whose own day it is, else the earlier: of one line, and then of them all.
			name: days,
			select: `select b.id as id, b.own as own, b.n as n, 0 as single from (
		select a.*, row_number() over (partition by a.id, a.n order by ${moved('a')}, a.turn) as which from (
			select r.*, row_number() over (partition by r.id, r.turn, r.n order by ${moved('r')}, r.own) as place from ${rounds} r where r.n is not null
		) a where a.place = 1 and a.own >= a.since and a.own <= a.until
	) b where b.which = 1
	union all select l.id as id, d.n as own, d.n as n, 1 as single from ${saidLines} l join ${dayRounds} d on d.day = l.first
	where l.named = 1 and l.frequency = 'once' and ${isRunning} and d.n >= l.since and d.n <= l.until`,
		},
		{
			name: due,
			select: `select g.id as id, g.n as n, g.own as own, ${lesser(lesser('g.ahead', 'g.behind'), String(2 * farthestMeant))} as reach
	from (
		select c.id as id, c.n as n, c.own as own, ${before} as behind, ${after} as ahead from (
			select u.*, row_number() over (partition by u.id, u.n order by u.single) as which from ${days} u
		) c where c.which = 1
	) g`,
		},
	];
}

/** Whether what the line `l` says comes round on the day `d`, as `comesRound` says. */
function comesRound(integer: (cell: string) => string): string {
	const named = weekdays.map((code, at) => `when ${literal(code)} then ${at + 1}`);
	const isWeekday = `d.weekday = case l.weekday ${named.join(' ')} else 1 end`;
	const every = Object.entries(monthsOf).map(
		([rhythm, months]) => `when ${literal(rhythm)} then ${months}`,
	);
	const turn = `case l.frequency ${every.join(' ')} end`;
	const month = `coalesce(${integer(`nullif(substr(l.first, 6, 2), '')`)}, 1)`;
	const isDate = `case when l.day >= 1 then d.date = ${lesser('l.day', 'd.latest')} else ${isWeekday} and d.date <= 7 end`;
	return [
		`l.frequency = 'daily' and d.works = 1`,
		`l.frequency = 'weekly' and ${isWeekday}`,
		`l.frequency = 'biweekly' and ${isWeekday} and d.even = 1`,
		`abs(d.month - ${month}) % ${turn} = 0 and ${isDate}`,
	].join(' or ');
}
