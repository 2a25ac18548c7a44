import type { Dialect } from '../../dialect.ts';
import { quoted } from '../../quoted.ts';
import type { Step } from '../../clocks/steps.ts';

/** Room for how far the share of a day reaches, behind its number. */
const room = 1000;

/**
 * Steps of which the last has one row for each expected day and record: the day's number `at`, the one planned where
 * something was noted of it, and `held`, as noted. `days`, `notes`: as `dueDaySteps` and `notedDaysSelect` give them.
 *
 * `matchNotes` gives notes to days one after the other. Here it is seen at once who gets which, in steps over the days
 * and notes of a record in one row of time:
 * a note planned for a day, or for the day off it was moved from, has it, the first of several. Any other lies in the
 * share of one day, or, halfway between two, of both. Only then it hangs on another note: the earlier day has it if it
 * is still free, and that is so unless a note planned before lies in its share, or one halfway to the day before was
 * too many there. So the day is free if all days before it, back to one with no note halfway before it, are left
 * free by what lies in their own shares, and of each two of them exactly one note lies halfway.
 */
export function matchedSteps(
	tracker: string,
	days: string,
	notes: string,
	{ integer }: Dialect,
): Step[] {
	const steps: Step[] = [];
	const step = (name: string, select: string) => {
		steps.push({ name: quoted(`_${tracker}_${name}`), select });
		return quoted(`_${tracker}_${name}`);
	};
	const none = integer('null');
	const rows = step(
		'line',
		`select d.id as id, d.n as at, 1 as is_day, 0 as is_note, d.reach as reach, 0 as moved_to, '' as noted, '' as note, ${none} as held from ${days} d
		union all select o.id, o.own, 0, 0, 0, o.n, '', '', ${none} from ${days} o where o.own <> o.n
		union all select e.id, e.at, 0, 1, 0, 0, e.noted, e.note, e.held from (${notes}) e`,
	);
	const same = 'over (partition by r.id, r.at)';
	const isOn = 'p.on_day = 1 and p.place = 1';
	const planned = step(
		'planned',
		`select p.*, case when p.is_note = 1 and ${isOn} then 1 else 0 end as exact,
		case when p.is_day = 1 then p.at when p.is_note = 0 then 0 when ${isOn} then p.at when p.place = p.on_day + 1 then p.moved else 0 end as to_day
	from (
		select r.*, max(r.is_day) ${same} as on_day, max(r.moved_to) ${same} as moved,
			row_number() over (partition by r.id, r.at, r.is_note order by r.noted, r.note) as place from ${rows} r
	) p`,
	);
	const one = 'over (partition by t.id, t.to_day)';
	const left = step(
		'left',
		`select h.*, case when h.is_note = 1 and h.has = 0 and h.on_day = 0 then h.place - max(h.has) over (partition by h.id, h.at) else 0 end as spare
	from (
		select t.*, max(t.is_note) ${one} as taken, case when t.is_note = 1 and t.to_day > 0 and t.exact = max(t.exact) ${one} then 1 else 0 end as has from ${planned} t
	) h`,
	);
	const near = (take: string, order: string, value: string) =>
		`${take}(case when l.is_day = 1 then ${value} end) over (partition by l.id order by l.at${order})`;
	const beside = (['max', 'min'] as const).map((take, at) => {
		const [order, name] = at === 0 ? ['', 'before'] : [' desc', 'after'];
		const day = near(take, order, 'l.at');
		return `${day} as ${name}, ${near(take, order, `l.at * ${room} + l.reach`)} - ${day} * ${room} as ${name}_reach`;
	});
	const shared = step(
		'shared',
		`select b.*, case when b.spare > 0 and 2 * (b.at - b.before) <= b.before_reach then 1 else 0 end as is_after,
		case when b.spare > 0 and 2 * (b.after - b.at) <= b.after_reach then 1 else 0 end as is_before
	from (select l.*, ${beside.join(', ')} from ${left} l) b`,
	);
	const counted = step(
		'counted',
		`select a.*, max(a.is_note) over (partition by a.id, a.own_day) as inner_note, sum(a.is_note) over (partition by a.id, a.halfway) as halfway_notes
	from (
		select s.*, case when s.is_day = 1 then s.at when s.is_after + s.is_before <> 1 then 0 when s.is_after = 1 then s.before else s.after end as own_day,
			case when s.is_day = 1 then s.at when s.is_after + s.is_before = 2 then s.after else 0 end as halfway from ${shared} s
	) a`,
	);
	const free = step(
		'free',
		`select f.*, min(case when f.is_day = 0 then 1 when f.taken = 0 and f.inner_note = 0 and f.halfway_notes < 2 then 1 else 0 end) over (partition by f.id, f.run order by f.at) as free
	from (
		select c.*, sum(case when c.is_day = 1 and c.halfway_notes = 0 then 1 else 0 end) over (partition by c.id order by c.at) as run from ${counted} c
	) f`,
	);
	const goes = step(
		'goes',
		`select g.*, case when g.is_day = 1 then g.at when g.has = 1 then g.to_day when g.own_day > 0 then g.own_day when g.halfway = 0 then 0
		when g.spare = 1 and g.free = 1 then g.before when g.spare = 1 or (g.spare = 2 and g.free = 1) then g.halfway else 0 end as goes from ${free} g`,
	);
	step(
		'matched',
		`select y.at as at, y.held as held
	from (
		select z.*, row_number() over (partition by z.id, z.goes order by z.is_day, z.has desc, z.at, z.noted, z.note) as which from ${goes} z where z.goes > 0
	) y where y.which = 1`,
	);
	return steps;
}
