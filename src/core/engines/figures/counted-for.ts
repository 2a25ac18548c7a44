import type { FigureUse } from '../../definition/figures-schema.ts';
import { fewestForShare } from '../../figures/statistics/shown-share.ts';
import type { SqlContext } from '../clocks/moments.ts';
import { gainRows, personRows, scoreOfKind, shareRows, sumRows } from './answer-rows.ts';
import { caseRows } from './case-rows.ts';
import { onTimeRows } from './clock-rows.ts';
import { columnsIn, fewestForMean, numbersOf, shareOf, totalsOf, type Counted } from './counted.ts';
import { coveredRows } from './covered-rows.ts';
import { eachKind } from './each-kind.ts';
import { carriedOut } from './expected/carried-out.ts';
import { gainTotals } from './gain-totals.ts';
import { perRecordTotals } from './per-record-totals.ts';
import { rhythmRows } from './rhythm-rows.ts';
import { sinceRows } from './since-rows.ts';
import { takenOf, type Asking } from './taken.ts';
import { weekRows } from './week-rows.ts';
import { withinRows } from './within-rows.ts';

/** The numbers of a figure's use; `null`: the zip has not what it takes. */
export function countedFor(use: FigureUse, asking: Asking, context: SqlContext): Counted | null {
	switch (use.use) {
		case 'share':
			return shareOf(shareRows(use, context, columnsIn(context)));
		case 'number':
		case 'scores':
		case 'children':
		case 'time':
			return takenOf(use, asking, context);
		case 'mean_of_person':
			return shareOf(personRows(use, context, columnsIn(context)));
		case 'scores_of_each': {
			const rows = scoreOfKind(use, context, columnsIn(context));
			return totalsOf(rows && eachKind(rows, asking.minimum, use.least), 0);
		}
		case 'sums': {
			// How many people stand behind a sum of an anonymous form is not told here.
			const rows = context.definition.anonymous ? null : sumRows(use, context, columnsIn(context));
			return rows === null ? null : { rows, kind: 'sums', fewest: fewestForShare };
		}
		case 'gain': {
			const rows = gainRows(use, context, columnsIn(context));
			return totalsOf(rows && gainTotals(rows), fewestForMean);
		}
		case 'per_record':
			return totalsOf(perRecordTotals(use, context), 1);
		case 'within':
			return shareOf(withinRows(use, context, asking.company));
		case 'count': {
			const rows = caseRows(use, use.at, context, () => '1');
			return rows === null ? null : { rows, kind: 'count', fewest: 0 };
		}
		case 'on_time':
			return shareOf(onTimeRows(use, asking.take, context));
		case 'weeks':
			return shareOf(weekRows(use, context, asking.company));
		case 'rhythm':
			return shareOf(rhythmRows(use, context, asking.company));
		case 'days_since':
			return numbersOf(sinceRows(use, context), 'median');
		case 'covered':
			return shareOf(coveredRows(use, context), 1);
		case 'carried_out':
			return carriedOut(use, context, asking.company);
	}
}
