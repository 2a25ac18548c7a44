import type { CompanyClocks } from '../../../clocks/company/company-clocks.ts';
import type { UseOf } from '../../../figures/kpis/measures/measure.ts';
import type { SqlContext } from '../../clocks/moments.ts';
import { quoted } from '../../quoted.ts';
import { type CountedCases, shareOf } from '../counted.ts';
import { inQuarter } from '../in-quarter.ts';
import { dayRounds, dayRoundsSelect } from './day-rounds.ts';
import { dueDaySteps } from './due-days.ts';
import { matchedSteps } from './matched-days.ts';
import { notedDaysSelect } from './noted-days.ts';
import { saidLinesOf, saidLinesSelect } from './said-lines.ts';

/**
 * Of each day on which something was expected of a record and that is over, or that something was noted of: whether it
 * took place then or near it, by the quarter it was planned in. `null`: the zip does not tell it.
 */
export function carriedOut(
	use: UseOf<'carried_out'>,
	context: SqlContext,
	{ calendar }: CompanyClocks,
): CountedCases | null {
	const { definition, dialect, tables } = context;
	const { expects, id } = definition;
	const columns = tables.get(id)?.columns;
	const frequency = definition.fields.find((field) => field.id === expects?.frequency);
	if (!expects || !columns?.has(expects.frequency) || !columns.has('_created')) return null;
	// Where a record may name several, no single one is how often.
	if (!frequency || frequency.type === 'choices') return null;
	const notes = notedDaysSelect(expects, context);
	if (notes === null) return null;
	const said = {
		name: quoted(saidLinesOf(id)),
		select: saidLinesSelect(use, expects, context, calendar),
	};
	const due = dueDaySteps(expects, context);
	const matched = matchedSteps(id, due.at(-1)?.name ?? '', notes, dialect);
	const rounds = { name: dayRounds, select: dayRoundsSelect(calendar, dialect) };
	const found = shareOf(`select q.code as period, v.x as x, 0 as na from (
		select d.starts as starts, case when k.held is null and d.past = 1 then 0 else k.held end as x
		from ${matched.at(-1)?.name} k join ${dayRounds} d on d.n = k.at
	) v ${inQuarter('v.starts')} where v.x is not null`);
	return found && { ...found, steps: [rounds, said, ...due, ...matched] };
}
