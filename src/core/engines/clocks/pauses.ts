import type { ClockPause } from '../../clocks/of-record/record-clock.ts';
import { quoted } from '../quoted.ts';
import { minuteNow } from './calendar-tables.ts';
import { minuteOfCell, momentsOf, recordsBelow, type SqlContext } from './moments.ts';
import { larger, lesser } from './worked.ts';

/** Later than anything: a pause without an end. */
export const never = 9_000_000_000;

/**
 * A select of `owner`, `since` and `until`: the stretches a clock stands in, none over another, of the clocks in `base`
 * (`id`, `done0`). What is paused after it was done, or will be, moves nothing. `null`: nothing in the zip tells of any.
 */
export function pausesOf(pause: ClockPause, context: SqlContext, base: string): string | null {
	const noted = 'start' in pause ? betweenEvents(pause, context) : ofRecords(pause, context);
	if (noted === null) return null;
	const kept = `select p.owner as owner, p.begun as begun, ${lesser('p.ended', `coalesce(b.done0, ${never})`)} as ended
	from (${noted}) p join ${base} b on b.id = p.owner
	where (b.done0 is null and p.begun <= ${minuteNow}) or p.begun < b.done0`;
	const before =
		'max(k.ended) over (partition by k.owner order by k.begun, k.ended rows between unbounded preceding and 1 preceding)';
	const after = `select k.owner as owner, k.begun as begun, k.ended as ended, coalesce(${before}, 0) as prev from (${kept}) k`;
	const cut = `select q.owner as owner, ${larger('q.prev', 'q.begun')} as since, q.ended as until from (${after}) q`;
	return `select z.owner as owner, z.since as since, z.until as until from (${cut}) z where z.until > z.since`;
}

/** Of two events of the same minute the pause is begun first, as in `findPauses`. */
function betweenEvents(
	{ child, field, start, end }: Extract<ClockPause, { start: unknown }>,
	context: SqlContext,
): string | null {
	const [begins, ends] = [start, end].map((where) =>
		momentsOf({ child, field, where, pick: 'first' }, 'from', context),
	);
	if (!begins) return null;
	if (!ends)
		return `select x.owner as owner, x.minute as begun, ${never} as ended from (${begins}) x`;
	return `select x.owner as owner, x.minute as begun, coalesce(min(case when y.minute >= x.minute then y.minute end), ${never}) as ended
	from (${begins}) x left join (${ends}) y on y.owner = x.owner group by x.owner, x.minute`;
}

/** Of records that each tell when a pause began and ended. */
function ofRecords(
	{ child, where, startField, endField }: Extract<ClockPause, { startField: unknown }>,
	context: SqlContext,
): string | null {
	const table = context.tables.get(child);
	const minuteIn = (id: string) => {
		const field = table?.definition.fields.find((one) => one.id === id);
		return field && table?.columns.has(id)
			? minuteOfCell(`m.${quoted(id)}`, field, 'from', context.dialect)
			: null;
	};
	const [begun, ended] = [minuteIn(startField), minuteIn(endField)];
	const end = ended === null ? String(never) : `coalesce(${ended}, ${never})`;
	const found = begun && recordsBelow(child, where, context, `${begun} as begun, ${end} as ended`);
	return found
		? `select x.owner as owner, x.begun as begun, x.ended as ended from (${found}) x where x.begun is not null`
		: null;
}
