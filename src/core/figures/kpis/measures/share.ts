import { answers } from '../../../clocks/of-record/find-moments.ts';
import { codesOf } from '../../../fields/codes-of.ts';
import type { CaseRow } from '../case-row.ts';
import { rowsIn } from '../kpi-period.ts';
import type { Given } from '../measured.ts';
import { shareFrom } from '../share-from.ts';
import type { Measure, UseOf } from './measure.ts';

/** The share of records that say what is asked for. One that does not answer is missing, and no "no". */
export const measureShare: Measure<'share'> = (use, rows, context) =>
	shareFrom(rowsIn(rows, use.at, context).map((row) => answerOf(use, row)));

function answerOf({ is, least, has }: UseOf<'share'>, row: CaseRow): Given<boolean> {
	const { values, children } = row;
	const asked = [...Object.keys(is), ...Object.keys(least)];
	if (asked.some((id) => codesOf(values[id]).length === 0)) return null;
	if (has) {
		const such = children.filter((one) => one.tracker === has.child && !one.deleted);
		if (!such.some((one) => !one.corrected && answers(one.values, has.where))) return false;
	}
	const isEnough = ([id, fewest]: [string, number]) => Number(values[id]) >= fewest;
	return answers(values, is) && Object.entries(least).every(isEnough);
}
