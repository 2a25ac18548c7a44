import type { FigureUse } from '../../definition/figures-schema.ts';
import type { SqlContext } from '../clocks/moments.ts';
import { literal, quoted } from '../quoted.ts';
import { minuteNow } from '../clocks/calendar-tables.ts';
import { clocksIn } from './figure-steps.ts';
import { inQuarter } from './in-quarter.ts';

/** A select of `period`, `x` and `na`: whether what a clock asks for was done in time, by the quarter it was due in. */
export function onTimeRows(
	use: Extract<FigureUse, { use: 'on_time' }>,
	take: string | null,
	context: SqlContext,
): string | null {
	const [due, state] =
		take === 'without_pauses' ? ['due_unpaused', 'state_unpaused'] : ['due', 'state'];
	const done = take === 'at_all' ? '1' : `case when c.${state} = 'on_time' then 1 else 0 end`;
	const at = `case when c.${state} = 'not_applicable' then c.begun else c.${due} - 1 end`;
	return ofClock(
		use.clock,
		at,
		`case when c.${state} = 'not_applicable' then null when c.done is not null then ${done} else 0 end as x, case when c.${state} = 'not_applicable' then 1 else 0 end as na`,
		`(c.${state} = 'not_applicable' or (c.${due} is not null and (c.done is not null or c.${due} < ${minuteNow})))`,
		use,
		context,
	);
}

/** A select over the clocks of the records a figure is of, by the quarter of the minute `at`. */
export function ofClock(
	clock: string,
	at: string,
	columns: string,
	where: string,
	use: FigureUse,
	context: SqlContext,
): string | null {
	const { definition } = context;
	const known = definition.clocks.find((one) => one.id === clock);
	if (
		!known ||
		known.every ||
		[use.where, use.above].some((asked) => Object.keys(asked).length > 0)
	)
		return null;
	return `select q.code as period, ${columns} from ${quoted(clocksIn(definition.id))} c ${inQuarter(`(${at})`)} where c.clock = ${literal(clock)} and ${where}`;
}
