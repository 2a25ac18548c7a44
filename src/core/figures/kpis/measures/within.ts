import { limitOn } from '../../../clocks/company/company-clocks.ts';
import { valuesOn } from '../../../links/values-on.ts';
import type { CaseRow } from '../case-row.ts';
import { dayOfMoment, type KpiContext, rowsIn } from '../kpi-period.ts';
import { shareFrom } from '../share-from.ts';
import type { Measure, UseOf } from './measure.ts';

/** How many stay within what their parent says of their day, or, where it says nothing, within a limit. */
export const measureWithin: Measure<'within'> = (use, rows, context) =>
	shareFrom(
		rowsIn(rows, use.at, context).map((row) => {
			const value = row.values[use.field];
			const most = mostOf(use, row, context);
			return typeof value === 'number' && most !== null ? value <= most : null;
		}),
	);

function mostOf({ most, limit, at }: UseOf<'within'>, row: CaseRow, context: KpiContext) {
	const day = dayOfMoment(at, row, context) ?? context.today;
	const { parent } = row;
	const said = parent && valuesOn(parent.definition, parent.values, parent.children, day)[most];
	if (typeof said === 'number') return said;
	return limitOn(day, context.company.limits[limit] ?? [])?.minutes ?? null;
}
