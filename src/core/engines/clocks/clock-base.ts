import type { MomentUse } from '../../clocks/of-record/find-moments.ts';
import type { RecordClock } from '../../clocks/of-record/record-clock.ts';
import { codeOfAnswer } from '../code-of-answer.ts';
import { quoted } from '../quoted.ts';
import { minuteNow } from './calendar-tables.ts';
import { momentsOf, rowsOf, says, type SqlContext, type WrittenMoment } from './moments.ts';

/**
 * A select of every record whose clock has begun: `id`, `begun` and `started`, from where it counts, the moment
 * `named` for it, `done0`, when it was done, and, of one that comes round, its `class`. `null`: nothing starts it.
 */
export function clockBase(clock: RecordClock, context: SqlContext): string | null {
	const { definition, dialect, tables } = context;
	const columns = tables.get(definition.id)?.columns ?? new Set<string>();
	const { else: other, ...first } = clock.from;
	const starts = [first, other].flatMap((one) => (one ? (startOf(one, context) ?? []) : []));
	if (starts.length === 0) return null;
	const until = clock.until && picked(clock.until, 'until', context);
	const named = clock.due && picked(clock.due, 'due', context, false);
	const again = clock.reopenedBy && picked({ ...clock.reopenedBy, pick: 'last' }, 'from', context);
	const joins = [
		...starts.map((one, at) => ({ name: `f${at}`, select: one })),
		...(until ? [{ name: 'u', select: until }] : []),
		...(named ? [{ name: 'd', select: named }] : []),
		...(again ? [{ name: 'r', select: again }] : []),
	];
	const begun = starts.map((_, at) => `f${at}.minute`);
	const started = starts.map((_, at) => `when f${at}.minute is not null then f${at}.counted`);
	const none = dialect.integer('null');
	const done = until ? 'u.minute' : none;
	const isOpenAgain = until && again && clock.until?.pick === 'last';
	const { every } = clock;
	const field = definition.fields.find((one) => one.id === every?.field);
	const cell = `s.${quoted(every?.field ?? '')}`;
	const kind = field ? codeOfAnswer(field, cell) : cell;
	return `
	select s."_id" as id, coalesce(${begun.join(', ')}, null) as begun, case ${started.join(' ')} end as started,
		${named ? 'd.minute' : none} as named, ${isOpenAgain ? `case when r.minute > u.minute then null else ${done} end` : done} as done0${every ? `, ${kind} as class` : ''}
	from (select s.* ${rowsOf(definition.id, context, 's')} and ${says('s', clock.while ?? {}, definition, columns)}) s
	${joins.map(({ name, select }) => `${dialect.join} (${select}) ${name} on ${name}.owner = s."_id"`).join('\n\t')}
	where coalesce(${begun.join(', ')}, null) is not null${clock.limit === null && !every ? (named ? ' and d.minute is not null' : ' and 1 = 0') : ''}`;
}

/** When it began, by the first minute of a day, and from when it counts; what lies ahead has not happened. */
function startOf(moment: WrittenMoment, context: SqlContext): string | null {
	const told = momentsOf(moment, 'until', context);
	const take = moment.pick === 'first' ? 'min' : 'max';
	return (
		told &&
		`select x.owner as owner, ${take}(x.minute) as minute, ${take}(x.counted) as counted from (${told}) x where x.minute <= ${minuteNow} group by x.owner`
	);
}

function picked(
	moment: WrittenMoment,
	use: MomentUse,
	context: SqlContext,
	isPast = true,
): string | null {
	const told = momentsOf(moment, use, context);
	const take = moment.pick === 'first' ? 'min' : 'max';
	const past = isPast ? ` where x.minute <= ${minuteNow}` : '';
	return (
		told &&
		`select x.owner as owner, ${take}(x.minute) as minute from (${told}) x${past} group by x.owner`
	);
}
