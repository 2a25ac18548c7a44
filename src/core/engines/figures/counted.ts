import type { FigureUse } from '../../definition/figures-schema.ts';
import { fewestForMedian, fewestForP90 } from '../../figures/statistics/median.ts';
import { fewestForShare } from '../../figures/statistics/shown-share.ts';
import type { SqlContext } from '../clocks/moments.ts';
import { literal, quoted } from '../quoted.ts';
import { minuteNow } from '../clocks/calendar-tables.ts';
import { clocksIn } from './figure-steps.ts';
import { inQuarter } from './in-quarter.ts';
import { caseRows } from './case-rows.ts';

/** What a figure is made of before it is decided what of it may be told. */
export interface Counted {
	/** A select of `period` and `x`, one row for each case: a number, null where it is missing. */
	rows: string;
	/** Whether `x` is yes (1) or no (0), and the figure a share; otherwise the quantile of numbers, or their mean. */
	kind: 'share' | 'mean' | { quantile: number };
	/** Of fewer the value says nothing, whatever else is asked. */
	fewest: number;
	/** A select column `na` is there: what does not apply is told apart from what is missing. */
	opinion?: true;
}

/** A mean is told from so many on (domain §4). */
const fewestForMean = 10;

/** The numbers of a figure's use, for what SQL is written for; `null`: for this use it is not. */
export function countedFor(
	use: FigureUse,
	take: string | null,
	unit: number,
	context: SqlContext,
): Counted | null {
	if (Object.keys(use.above).length > 0) return null;
	const { definition } = context;
	const columns = context.tables.get(definition.id)?.columns ?? new Set<string>();
	const numbers = (of: string | null): Pick<Counted, 'kind' | 'fewest'> | null => {
		if (of === 'median') return { kind: { quantile: 0.5 }, fewest: fewestForMedian };
		if (of === 'p90') return { kind: { quantile: 0.9 }, fewest: fewestForP90 };
		return of === 'mean' ? { kind: 'mean', fewest: fewestForMean } : null;
	};
	switch (use.use) {
		case 'share': {
			const asked = [...Object.keys(use.is), ...Object.keys(use.least)];
			if (use.has || asked.some((id) => !columns.has(id))) return null;
			const rows = caseRows(use, use.at, context, (says) => {
				const given = asked.map((id) => `s.${quoted(id)} is not null`);
				const least = Object.entries(use.least).map(([id, most]) => `s.${quoted(id)} >= ${most}`);
				const yes = [says(use.is), ...least].join(' and ');
				return `case when ${given.join(' and ')} then case when ${yes} then 1 else 0 end end`;
			});
			return rows === null ? null : { rows, kind: 'share', fewest: fewestForShare };
		}
		case 'number': {
			if (!columns.has(use.field)) return null;
			const rows = caseRows(use, use.at, context, () => `s.${quoted(use.field)}`);
			const how = numbers(take);
			return rows === null || how === null ? null : { rows, ...how };
		}
		case 'scores': {
			if (!columns.has(use.field)) return null;
			const cell = `s.${quoted(use.field)}`;
			const score = `case when ${cell} in ('1', '2', '3', '4', '5') then ${context.dialect.integer(cell)} end`;
			const rows = caseRows(use, use.at, context, () => score, `${cell} = 'na'`);
			const how =
				take === 'top_two' ? { kind: 'share' as const, fewest: fewestForShare } : numbers(take);
			return rows === null || how === null ? null : { rows, ...how, opinion: true };
		}
		case 'on_time': {
			const [due, state] =
				take === 'without_pauses' ? ['due_unpaused', 'state_unpaused'] : ['due', 'state'];
			const done = take === 'at_all' ? '1' : `case when c.${state} = 'on_time' then 1 else 0 end`;
			const at = `case when c.${state} = 'not_applicable' then c.begun else c.${due} - 1 end`;
			const rows = ofClock(
				use.clock,
				at,
				`case when c.${state} = 'not_applicable' then null when c.done is not null then ${done} else 0 end as x, case when c.${state} = 'not_applicable' then 1 else 0 end as na`,
				`(c.${state} = 'not_applicable' or (c.${due} is not null and (c.done is not null or c.${due} < ${minuteNow})))`,
				use,
				context,
			);
			return rows === null ? null : { rows, kind: 'share', fewest: fewestForShare };
		}
		case 'time': {
			const how = numbers(take);
			const rows = ofClock(
				use.clock,
				'c.begun',
				`case when c.done is not null then ${context.dialect.real('c.elapsed')} / ${unit} end as x, case when c.elapsed is null then 1 else 0 end as na`,
				'1 = 1',
				use,
				context,
			);
			return rows === null || how === null ? null : { rows, ...how };
		}
		default:
			return null;
	}
}

/** A select over the clocks of the records a figure is of, by the quarter of the minute `at`. */
function ofClock(
	clock: string,
	at: string,
	columns: string,
	where: string,
	use: FigureUse,
	context: SqlContext,
): string | null {
	const { definition } = context;
	const known = definition.clocks.find((one) => one.id === clock);
	if (!known || known.every || Object.keys(use.where).length > 0) return null;
	return `select q.code as period, ${columns} from ${quoted(clocksIn(definition.id))} c ${inQuarter(`(${at})`)} where c.clock = ${literal(clock)} and ${where}`;
}
