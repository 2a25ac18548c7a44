import type { FigureUse } from '../../definition/figures-schema.ts';
import { fewestForMedian, fewestForP90 } from '../../figures/statistics/median.ts';
import { fewestForShare } from '../../figures/statistics/shown-share.ts';
import { recordsBelow, type SqlContext } from '../clocks/moments.ts';
import { quoted } from '../quoted.ts';
import { personRows, scoreIn, shareRows, sumRows } from './answer-rows.ts';
import { caseRows } from './case-rows.ts';
import { ofClock, onTimeRows } from './clock-rows.ts';

/** What a figure is made of before it is decided what of it may be told. */
export interface Counted {
	/** A select of `period` and `x`, one row for each case: a number, null where it is missing. */
	rows: string;
	/**
	 * Whether `x` is yes (1) or no (0), and the figure a share; the sum of `part` among that of `x`; the quantile of
	 * numbers, their mean, or only how many there are.
	 */
	kind: 'share' | 'sums' | 'mean' | 'count' | { quantile: number };
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
	const shareOf = (rows: string | null): Counted | null =>
		rows === null ? null : { rows, kind: 'share', fewest: fewestForShare };
	switch (use.use) {
		case 'share':
			return shareOf(shareRows(use, context, columns));
		case 'number': {
			if (!columns.has(use.field)) return null;
			const rows = caseRows(use, use.at, context, () => `s.${quoted(use.field)}`);
			const how = numbersBy(take);
			return rows === null || how === null ? null : { rows, ...how };
		}
		case 'scores': {
			if (!columns.has(use.field)) return null;
			const cell = `s.${quoted(use.field)}`;
			const rows = caseRows(use, use.at, context, () => scoreIn(cell, context), {
				na: `${cell} = 'na'`,
			});
			const how =
				take === 'top_two' ? { kind: 'share' as const, fewest: fewestForShare } : numbersBy(take);
			return rows === null || how === null ? null : { rows, ...how, opinion: true };
		}
		case 'mean_of_person':
			return shareOf(personRows(use, context, columns));
		case 'sums': {
			// How many people stand behind a sum of an anonymous form is not told here.
			const rows = definition.anonymous ? null : sumRows(use, context, columns);
			return rows === null ? null : { rows, kind: 'sums', fewest: fewestForShare };
		}
		case 'count': {
			const rows = caseRows(use, use.at, context, () => '1');
			return rows === null ? null : { rows, kind: 'count', fewest: 0 };
		}
		case 'children': {
			const below = recordsBelow(use.child, use.such, context);
			const beside = `left join (select k.owner as owner, count(*) as many from (${below}) k group by k.owner) k on k.owner = s."_id"`;
			const rows = below && caseRows(use, use.at, context, () => 'coalesce(k.many, 0)', { beside });
			const how = numbersBy(take);
			return rows === null || how === null ? null : { rows, ...how };
		}
		case 'on_time':
			return shareOf(onTimeRows(use, take, context));
		case 'time': {
			const how = numbersBy(take);
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

function numbersBy(take: string | null): Pick<Counted, 'kind' | 'fewest'> | null {
	if (take === 'median') return { kind: { quantile: 0.5 }, fewest: fewestForMedian };
	if (take === 'p90') return { kind: { quantile: 0.9 }, fewest: fewestForP90 };
	if (take === 'most') return { kind: { quantile: 1 }, fewest: 1 };
	return take === 'mean' ? { kind: 'mean', fewest: fewestForMean } : null;
}
